<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Let texts &amp;glide when a difference is chosen</source>
        <translation>تح&amp;ريك النصوص بسلاسة عند اختيار اختلاف</translation>
    </message>
    <message>
        <source>&amp;Begin where I left off</source>
        <translation>ال&amp;بدء من حيث توقفت</translation>
    </message>
    <message>
        <source>As the program’s own words</source>
        <translation>مثل خط البرنامج</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation>&amp;خط المقالات:</translation>
    </message>
    <message>
        <source>&amp;Size of articles:</source>
        <translation>&amp;حجم نص المقالات:</translation>
    </message>
    <message>
        <source>Comparisons:</source>
        <translation>المقارنات:</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>عند البدء:</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>تجري كتابة {file}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Un&amp;lock event</source>
        <translation>إل&amp;غاء قفل الحدث</translation>
    </message>
    <message>
        <source>&amp;Lock event</source>
        <translation>&amp;قفل الحدث</translation>
    </message>
    <message>
        <source>Merge “{event}” with</source>
        <translation>دمج «{event}» مع</translation>
    </message>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation>
            <numerusform>فصل %Ln مقال</numerusform>
            <numerusform>فصل مقال واحد</numerusform>
            <numerusform>فصل مقالين</numerusform>
            <numerusform>فصل %Ln مقالات</numerusform>
            <numerusform>فصل %Ln مقالًا</numerusform>
            <numerusform>فصل %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation>
            <numerusform>نقل %Ln مقال إلى</numerusform>
            <numerusform>نقل مقال واحد إلى</numerusform>
            <numerusform>نقل مقالين إلى</numerusform>
            <numerusform>نقل %Ln مقالات إلى</numerusform>
            <numerusform>نقل %Ln مقالًا إلى</numerusform>
            <numerusform>نقل %Ln مقال إلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation>
            <numerusform>نقل %Ln مقال إلى «{event}»</numerusform>
            <numerusform>نقل مقال واحد إلى «{event}»</numerusform>
            <numerusform>نقل مقالين إلى «{event}»</numerusform>
            <numerusform>نقل %Ln مقالات إلى «{event}»</numerusform>
            <numerusform>نقل %Ln مقالًا إلى «{event}»</numerusform>
            <numerusform>نقل %Ln مقال إلى «{event}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation>
            <numerusform>إخراج %Ln مقال من الحدث</numerusform>
            <numerusform>إخراج مقال واحد من الحدث</numerusform>
            <numerusform>إخراج مقالين من الحدث</numerusform>
            <numerusform>إخراج %Ln مقالات من الحدث</numerusform>
            <numerusform>إخراج %Ln مقالًا من الحدث</numerusform>
            <numerusform>إخراج %Ln مقال من الحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>locking “{event}”</source>
        <translation>قفل «{event}»</translation>
    </message>
    <message>
        <source>unlocking “{event}”</source>
        <translation>إلغاء قفل «{event}»</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>إعادة تسمية الحدث</translation>
    </message>
    <message>
        <source>Title, which the event keeps whatever articles come:</source>
        <translation>عنوان يحتفظ به الحدث مهما أُضيف إليه من مقالات:</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation>
            <numerusform>دمج %Ln حدث</numerusform>
            <numerusform>دمج حدث واحد</numerusform>
            <numerusform>دمج حدثين</numerusform>
            <numerusform>دمج %Ln أحداث</numerusform>
            <numerusform>دمج %Ln حدثًا</numerusform>
            <numerusform>دمج %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{event}”</source>
        <translation>إعادة تسمية «{event}»</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation>
            <numerusform>إضافة %Ln مقال</numerusform>
            <numerusform>إضافة مقال واحد</numerusform>
            <numerusform>إضافة مقالين</numerusform>
            <numerusform>إضافة %Ln مقالات</numerusform>
            <numerusform>إضافة %Ln مقالًا</numerusform>
            <numerusform>إضافة %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation>
            <numerusform>تغيير وسوم %Ln مقال: {tags}</numerusform>
            <numerusform>تغيير وسوم مقال واحد: {tags}</numerusform>
            <numerusform>تغيير وسوم مقالين: {tags}</numerusform>
            <numerusform>تغيير وسوم %Ln مقالات: {tags}</numerusform>
            <numerusform>تغيير وسوم %Ln مقالًا: {tags}</numerusform>
            <numerusform>تغيير وسوم %Ln مقال: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>behind Undo</comment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>removal of the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Updating search and events</source>
        <translation>تحديث البحث والأحداث</translation>
    </message>
    <message>
        <source>{result}. The list does not show it: a search or a filter is set.</source>
        <translation>{result}. لا تُظهر القائمة ذلك لأن بحثًا أو عامل تصفية مفعَّل.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>إظهار في القائمة</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Importing was stopped. What had come in before is in the archive.</source>
        <translation>أُوقف الاستيراد. ما ورد قبل ذلك موجود في الأرشيف.</translation>
    </message>
    <message>
        <source>Updating was stopped. Search and events may lack what came in last.</source>
        <translation>أُوقف التحديث. قد ينقص البحثَ والأحداثَ آخرُ ما ورد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>استُورد %Ln مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
            <numerusform>مستعاد من المهملات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
            <numerusform>موجود بالفعل في الأرشيف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>saving the search “{name}”</source>
        <translation>حفظ البحث «{name}»</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>renaming the search “{name}”</source>
        <translation>إعادة تسمية البحث «{name}»</translation>
    </message>
    <message>
        <source>deleting the search “{name}”</source>
        <translation>حذف البحث «{name}»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>إظهار كل الاختلافات</translation>
    </message>
    <message>
        <source>No differences of the chosen kinds.</source>
        <translation>لا اختلافات من الأنواع المختارة.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>حسب الأهمية</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>حسب الموضع في النص</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Order of the differences</source>
        <translation>ترتيب الاختلافات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation>
            <numerusform>%Ln قرار لم يعد ساريًا…</numerusform>
            <numerusform>قرار واحد لم يعد ساريًا…</numerusform>
            <numerusform>قراران لم يعودا ساريين…</numerusform>
            <numerusform>%Ln قرارات لم تعد سارية…</numerusform>
            <numerusform>%Ln قرارًا لم يعد ساريًا…</numerusform>
            <numerusform>%Ln قرار لم يعد ساريًا…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation>
            <numerusform>لم توجد اختلافات؛ فُحصت %Ln إفادة.</numerusform>
            <numerusform>لم توجد اختلافات؛ فُحصت إفادة واحدة.</numerusform>
            <numerusform>لم توجد اختلافات؛ فُحصت إفادتان.</numerusform>
            <numerusform>لم توجد اختلافات؛ فُحصت %Ln إفادات.</numerusform>
            <numerusform>لم توجد اختلافات؛ فُحصت %Ln إفادة.</numerusform>
            <numerusform>لم توجد اختلافات؛ فُحصت %Ln إفادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to what was listed before</source>
        <translation>الرجوع إلى القائمة السابقة</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>هل تقصد {query}؟</translation>
    </message>
    <message>
        <source>Paired by you · outlined</source>
        <translation>رُبط يدويًا · محاط بإطار</translation>
    </message>
    <message>
        <source>{absence} · nearest outlined</source>
        <translation>{absence} · الأقرب محاط بإطار</translation>
    </message>
    <message>
        <source>{name} was published</source>
        <translation>النشر في {name}</translation>
    </message>
    <message>
        <source>against {others}</source>
        <translation>مقابل {others}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds</source>
        <translation>لا شيء من الأنواع المختارة</translation>
    </message>
    <message>
        <source>Nothing is dated</source>
        <translation>لا تواريخ</translation>
    </message>
    <message>
        <source>The accounts give no day, month, year or hour.</source>
        <translation>لا تذكر الروايات يومًا ولا شهرًا ولا سنة ولا ساعة.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>فتح الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>غير موجود في هذا النص</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>وسيلة الإيضاح والتصفية</translation>
    </message>
    <message>
        <source>What the differences are about</source>
        <translation>موضوع الاختلافات</translation>
    </message>
    <message>
        <source>Kinds: {shown} of {all}</source>
        <translation>الأنواع: {shown} من {all}</translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation>الأنواع: الكل</translation>
    </message>
    <message>
        <source>What the differences are about, {shown} of {all}</source>
        <translation>موضوع الاختلافات، {shown} من {all}</translation>
    </message>
    <message>
        <source>What the differences are about, all</source>
        <translation>موضوع الاختلافات، الكل</translation>
    </message>
    <message>
        <source>Why this is a difference</source>
        <translation>لماذا هذا اختلاف</translation>
    </message>
    <message>
        <source>{words}   possible</source>
        <translation>{words}   محتمل</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>paired by you: {words}</source>
        <translation>رُبط يدويًا: {words}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>إزالة التمييز</translation>
    </message>
    <message>
        <source>Progress and results</source>
        <translation>التقدم والنتائج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>{meaning}
Show or hide: {key}</source>
        <translation>{meaning}
إظهار أو إخفاء: {key}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation>
            <numerusform>%Ln نسخة: {title}</numerusform>
            <numerusform>نسخة واحدة: {title}</numerusform>
            <numerusform>نسختان: {title}</numerusform>
            <numerusform>%Ln نسخ: {title}</numerusform>
            <numerusform>%Ln نسخة: {title}</numerusform>
            <numerusform>%Ln نسخة: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>مشابه لـ: {title}</translation>
    </message>
    <message>
        <source>This can’t be searched for</source>
        <translation>لا يمكن البحث عن هذا</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Articles are still coming in. Stop importing?</source>
        <translation>ما زال استيراد المقالات جاريًا. أتريد إيقافه؟</translation>
    </message>
    <message>
        <source>What has come in so far is in the archive. The rest comes in when you choose the same files again.</source>
        <translation>ما ورد حتى الآن موجود في الأرشيف. ويرد الباقي إذا اخترت الملفات نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Bring articles into the archive</source>
        <translation>إدخال مقالات إلى الأرشيف</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No events yet. Two accounts of one occurrence make an event; events are found after importing.</source>
        <translation>لا أحداث بعد. روايتان لواقعة واحدة تكوّنان حدثًا؛ وتُكتشف الأحداث بعد الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation>
            <numerusform>المهملات (%Ln)</numerusform>
            <numerusform>المهملات (%Ln)</numerusform>
            <numerusform>المهملات (%Ln)</numerusform>
            <numerusform>المهملات (%Ln)</numerusform>
            <numerusform>المهملات (%Ln)</numerusform>
            <numerusform>المهملات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was thrown away, to restore it</source>
        <translation>إظهار ما في المهملات لاستعادته</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What is said, and who says it</source>
        <translation>ما يُقال ومن يقوله</translation>
    </message>
    <message>
        <source>How it is put: certainty and wording</source>
        <translation>كيف يُقال: درجة اليقين والصياغة</translation>
    </message>
    <message>
        <source>Every difference</source>
        <translation>كل الاختلافات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>قراءتها جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation>
            <numerusform>مقارنة %Ln مقال</numerusform>
            <numerusform>مقارنة مقال واحد</numerusform>
            <numerusform>مقارنة مقالين</numerusform>
            <numerusform>مقارنة %Ln مقالات</numerusform>
            <numerusform>مقارنة %Ln مقالًا</numerusform>
            <numerusform>مقارنة %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} articles with Ctrl or Shift, or choose an event of at most {most}</source>
        <translation>حدّد من مقالين إلى {most} باستخدام Ctrl أو Shift، أو اختر حدثًا لا تزيد مقالاته على {most}</translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation>ترتيب القائمة ومجموعاتها</translation>
    </message>
    <message>
        <source>Save the search under a name</source>
        <translation>حفظ البحث باسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln تمييز</numerusform>
            <numerusform>تمييز واحد</numerusform>
            <numerusform>تمييزان</numerusform>
            <numerusform>%Ln تمييزات</numerusform>
            <numerusform>%Ln تمييزًا</numerusform>
            <numerusform>%Ln تمييز</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation>&amp;ملاحظة على المقطع…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation>النصوص جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>How many texts stand side by side</source>
        <translation>عدد النصوص المعروضة جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln نص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles tagged “{tag}”</source>
        <translation>إظهار كل المقالات الموسومة بـ«{tag}»</translation>
    </message>
    <message>
        <source>Narrow the list by outlet and date</source>
        <translation>تضييق القائمة حسب الناشر والتاريخ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation>
            <numerusform>المهملات: %Ln مقال</numerusform>
            <numerusform>المهملات: مقال واحد</numerusform>
            <numerusform>المهملات: مقالان</numerusform>
            <numerusform>المهملات: %Ln مقالات</numerusform>
            <numerusform>المهملات: %Ln مقالًا</numerusform>
            <numerusform>المهملات: %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation>
            <numerusform>استعادة %Ln مقال</numerusform>
            <numerusform>استعادة مقال واحد</numerusform>
            <numerusform>استعادة مقالين</numerusform>
            <numerusform>استعادة %Ln مقالات</numerusform>
            <numerusform>استعادة %Ln مقالًا</numerusform>
            <numerusform>استعادة %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back with their tags, notes and corrections</source>
        <translation>إعادتها مع وسومها وملاحظاتها وتصحيحاتها</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>Delete all of them for ever</source>
        <translation>حذفها كلها نهائيًا</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>Articles you throw away wait here until you restore them or empty it.</source>
        <translation>تبقى المقالات المنقولة إلى المهملات هنا حتى تستعيدها أو تفرغ المهملات.</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>النسختان في نص واحد</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>نسخة أحدث</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>النصان</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>لم تتغير أي كلمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {place} of {all}</source>
        <translation>التغيير {place} من {all}</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>الانتقال إلى التغيير التالي</translation>
    </message>
    <message>
        <source>Go to the previous change</source>
        <translation>الانتقال إلى التغيير السابق</translation>
    </message>
    <message>
        <source>Show the versions beside each other</source>
        <translation>إظهار النسخ جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>{minus} deleted, {plus} inserted</source>
        <translation>حُذف {minus}، وأُدرج {plus}</translation>
    </message>
    <message>
        <source>Version {number}, saved {date}</source>
        <translation>النسخة {number}، حُفظت في {date}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>القاعدة: {rule}</translation>
    </message>
    <message>
        <source>Paired by you: {words}</source>
        <translation>رُبط يدويًا: {words}</translation>
    </message>
    <message>
        <source>Parts of the archive, saved searches and tags</source>
        <translation>أجزاء الأرشيف وعمليات البحث المحفوظة والوسوم</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Show the articles</source>
        <translation>إ&amp;ظهار المقالات</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>إغلاق {title}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Compare all that was saved at this address</source>
        <translation>مقارنة كل ما حُفظ من عنوان الويب هذا</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>اختر مقالًا من القائمة لقراءته هنا.</translation>
    </message>
    <message>
        <source>Change title, outlet, date, author or language</source>
        <translation>تغيير العنوان أو الناشر أو التاريخ أو الكاتب أو اللغة</translation>
    </message>
    <message>
        <source>Add tags, or take them away</source>
        <translation>إضافة وسوم أو إزالتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln version(s)</source>
        <translation>
            <numerusform>مقارنة %Ln نسخة</numerusform>
            <numerusform>مقارنة نسخة واحدة</numerusform>
            <numerusform>مقارنة نسختين</numerusform>
            <numerusform>مقارنة %Ln نسخ</numerusform>
            <numerusform>مقارنة %Ln نسخة</numerusform>
            <numerusform>مقارنة %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the texts</source>
        <translation>تبديل مكاني النصين</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Text {letter}, {outlet}</source>
        <translation>النص {letter}، {outlet}</translation>
    </message>
    <message>
        <source>Overview of text {letter}</source>
        <translation>نظرة عامة على النص {letter}</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>البحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>البحث في الأرشيف</translation>
    </message>
    <message>
        <source>Words, “a phrase”, harb* for beginnings, AND, OR, NOT,
source:post, date:2024-11 ({keys}); Down shows all</source>
        <translation>كلمات، «عبارة»، ‎harb*‎ لبدايات الكلمات، AND، OR، NOT،
‎source:post‎، ‎date:2024-11‎ ({keys})؛ والسهم السفلي يعرض الكل</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>What the speaker says</source>
        <translation>ما يقوله المتحدث</translation>
    </message>
    <message>
        <source>Nobody is quoted</source>
        <translation>لا اقتباس عن أحد</translation>
    </message>
    <message>
        <source>Speakers are read in English texts only.</source>
        <translation>لا يُتعرَّف على المتحدثين إلا في النصوص الإنجليزية.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>The original stays as it is, and {keys} takes a correction back.</source>
        <translation>يبقى الأصل كما هو، ويلغي {keys} التصحيح.</translation>
    </message>
    <message>
        <source>Unknown while it is empty</source>
        <translation>غير معروف ما دام فارغًا</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذا المقال</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>حفظ الأصل…</translation>
    </message>
    <message>
        <source>Save the bytes the article was read from, as they were</source>
        <translation>حفظ الملف الذي قُرئ منه المقال كما كان دون تغيير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>none: it was pasted or dropped</source>
        <translation>لا ملف: أُلصق أو أُفلت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>corrected by you on {moment}; before: {before}</source>
        <translation>صُحّح يدويًا في {moment}؛ سابقًا: {before}</translation>
    </message>
    <message>
        <source>Text {letter}</source>
        <translation>النص {letter}</translation>
    </message>
    <message>
        <source>Text in this pane</source>
        <translation>النص في هذا الجزء</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>The texts beside each other, with the list of their differences</source>
        <translation>النصوص جنبًا إلى جنب مع قائمة اختلافاتها</translation>
    </message>
    <message>
        <source>What each account says of each claim</source>
        <translation>ما تقوله كل رواية عن كل إفادة</translation>
    </message>
    <message>
        <source>Who says what, and through which outlets</source>
        <translation>من يقول ماذا، وعبر أي ناشر</translation>
    </message>
    <message>
        <source>When things were by each account</source>
        <translation>متى جرت الأمور حسب كل رواية</translation>
    </message>
    <message>
        <source>What changed between captures of one address, word by word</source>
        <translation>ما تغيّر بين لقطات عنوان ويب واحد، كلمة بكلمة</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>طرق عرض المقارنة</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>نظرة عامة على العلامات</translation>
    </message>
    <message>
        <source>Where the differences stand in the whole text</source>
        <translation>مواضع الاختلافات في النص كله</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>إظهار كل التواريخ</translation>
    </message>
    <message>
        <source>Narrowed to {dates}</source>
        <translation>مقصور على {dates}</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation>
            <numerusform>{date}: %Ln مقال</numerusform>
            <numerusform>{date}: مقال واحد</numerusform>
            <numerusform>{date}: مقالان</numerusform>
            <numerusform>{date}: %Ln مقالات</numerusform>
            <numerusform>{date}: %Ln مقالًا</numerusform>
            <numerusform>{date}: %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Kept as you write</source>
        <translation>تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>No notes: this archive may only be read</source>
        <translation>لا ملاحظات: هذا الأرشيف للقراءة فقط</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>ملاحظة على هذا المقال</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Open the demo archive</source>
        <translation>فتح الأرشيف التجريبي</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>See where accounts of one event differ</source>
        <translation>اكتشف أين تختلف روايات الحدث الواحد</translation>
    </message>
    <message>
        <source>Bring in articles, find those about the same event, and read them side by side. Everything stays on this computer.</source>
        <translation>أدخل المقالات، واعثر على ما يتناول الحدث نفسه، واقرأها جنبًا إلى جنب. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You can also drop files, folders or text anywhere in this window, or paste an article with {keys}.</source>
        <translation>يمكنك أيضًا إفلات ملفات أو مجلدات أو نص في أي مكان من هذه النافذة، أو لصق مقال بالضغط على {keys}.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Space picks a cell; two or more of one claim open side by side.</source>
        <translation>مفتاح المسافة يختار خلية؛ وتُفتح خليتان أو أكثر من الإفادة نفسها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>الإفادات حسب الروايات</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>فتح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>No claims to compare</source>
        <translation>لا إفادات للمقارنة</translation>
    </message>
    <message>
        <source>The accounts have no statement in common.</source>
        <translation>لا إفادة مشتركة بين الروايات.</translation>
    </message>
    <message>
        <source>{letters} picked: Enter opens them. At most {most}.</source>
        <translation>اختيرت {letters}: مفتاح Enter يفتحها. الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{letters} picked; pick another cell of this claim.</source>
        <translation>اختيرت {letters}؛ اختر خلية أخرى من هذه الإفادة.</translation>
    </message>
    <message>
        <source>Open the picked cells, or this one, in the texts</source>
        <translation>فتح الخلايا المختارة، أو هذه الخلية، في النصوص</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>الخلية كاملة</translation>
    </message>
    <message>
        <source>Save as PDF, web page or table</source>
        <translation>حفظ بصيغة PDF أو صفحة ويب أو جدول</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>The texts are read and laid side by side.</source>
        <translation>تُقرأ النصوص وتوضع جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>from a line in the text</source>
        <translation>من سطر في النص</translation>
    </message>
    <message>
        <source>detected in the text</source>
        <translation>اكتُشف في النص</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>الناشر غير معروف</translation>
    </message>
    <message>
        <source>Doubtful: {why}</source>
        <translation>مشكوك فيه: {why}</translation>
    </message>
    <message>
        <source>Outlet and date {origin}</source>
        <translation>الناشر والتاريخ: {origin}</translation>
    </message>
    <message>
        <source>outlet {origin}</source>
        <translation>الناشر: {origin}</translation>
    </message>
    <message>
        <source>date {origin}</source>
        <translation>التاريخ: {origin}</translation>
    </message>
    <message>
        <source>Connectors between the texts</source>
        <translation>خطوط الربط بين النصوص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>{view} of all accounts</source>
        <translation>{view} لكل الروايات</translation>
    </message>
    <message>
        <source>At most {most} accounts can be compared: select some in the list</source>
        <translation>الحد الأقصى لعدد الروايات المقارَنة {most}: حدّد بعضها من القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Might belong here</source>
        <translation>قد ينتمي إلى هذا الحدث</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>إضافة: {title}</translation>
    </message>
    <message>
        <source>Add it to the event</source>
        <translation>إضافته إلى الحدث</translation>
    </message>
    <message>
        <source>The event is locked</source>
        <translation>الحدث مقفل</translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation>منقول عن «{title}»</translation>
    </message>
    <message>
        <source>? doubtful: it may report something else; {why}</source>
        <translation>? مشكوك فيه: قد يتناول أمرًا آخر؛ {why}</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من %Ln مقال دفعة واحدة</numerusform>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من مقال واحد دفعة واحدة</numerusform>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من مقالين دفعة واحدة</numerusform>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من %Ln مقالات دفعة واحدة</numerusform>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من %Ln مقالًا دفعة واحدة</numerusform>
            <numerusform>لا يمكن إعطاء البرامج الأخرى أكثر من %Ln مقال دفعة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>لا أرشيف مفتوح</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>فتح أرشيف آخر…</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>يجري فتح الأرشيف…</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>أرشيفي</translation>
    </message>
    <message>
        <source>Demo archive</source>
        <translation>الأرشيف التجريبي</translation>
    </message>
    <message>
        <source>Library and open comparisons</source>
        <translation>المكتبة والمقارنات المفتوحة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>استيراد مل&amp;فات…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>م&amp;راقبة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;لصق مقال</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>فتح &amp;أرشيف…</translation>
    </message>
    <message>
        <source>Open &amp;my archive</source>
        <translation>فتح أرشيف&amp;ي</translation>
    </message>
    <message>
        <source>Open the &amp;demo archive</source>
        <translation>فتح الأرشيف الت&amp;جريبي</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>ت&amp;صدير المقارنة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation>البحث في ال&amp;مقال</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>النتيجة التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>&amp;Correct article…</source>
        <translation>ت&amp;صحيح المقال…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>مقالات م&amp;شابهة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>تعليم كمقروء أو &amp;غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تم&amp;ييز</translation>
    </message>
    <message>
        <source>Note on the &amp;passage…</source>
        <translation>ملاحظة على المق&amp;طع…</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;حفظ الأصل…</translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation>&amp;نقل إلى المهملات</translation>
    </message>
    <message>
        <source>&amp;Open the trash</source>
        <translation>&amp;فتح المهملات</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>إف&amp;راغ المهملات…</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;Why together?</source>
        <translation>&amp;لماذا معًا؟</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>&amp;دمج الأحداث…</translation>
    </message>
    <message>
        <source>&amp;Rename event…</source>
        <translation>إعادة ت&amp;سمية الحدث…</translation>
    </message>
    <message>
        <source>&amp;Split off selected articles</source>
        <translation>&amp;فصل المقالات المحددة</translation>
    </message>
    <message>
        <source>Mo&amp;ve to event…</source>
        <translation>&amp;نقل إلى حدث…</translation>
    </message>
    <message>
        <source>&amp;Take out of event</source>
        <translation>إ&amp;خراج من الحدث</translation>
    </message>
    <message>
        <source>Diffe&amp;rences</source>
        <translation>الا&amp;ختلافات</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>الأ&amp;دلة</translation>
    </message>
    <message>
        <source>Not a &amp;difference</source>
        <translation>ليس ا&amp;ختلافًا</translation>
    </message>
    <message>
        <source>Not the &amp;same thing</source>
        <translation>&amp;ليس الشيء نفسه</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <translation>&amp;ربط بـ…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Leave out of the report</source>
        <translation>ا&amp;ستثناء من التقرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>ال&amp;عودة إلى المكتبة</translation>
    </message>
    <message>
        <source>&amp;Order and groups…</source>
        <translation>ال&amp;ترتيب والمجموعات…</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>ت&amp;وسيع الكل</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>ك&amp;جدول</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>الأعم&amp;دة…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>التبويب التا&amp;لي</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>التبويب ال&amp;سابق</translation>
    </message>
    <message>
        <source>Cl&amp;ose tab</source>
        <translation>إ&amp;غلاق التبويب</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تك&amp;بير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>&amp;حجم النص العادي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>المن&amp;طقة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>المنط&amp;قة السابقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>الخ&amp;طوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;حول Parallax</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>حدّد كلمات من النص أولًا</translation>
    </message>
    <message>
        <source>No highlights: this archive may only be read</source>
        <translation>لا تمييزات: هذا الأرشيف للقراءة فقط</translation>
    </message>
    <message>
        <source>highlight “{passage}”</source>
        <translation>تمييز «{passage}»</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>كتابة ملاحظة على مقطع</translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation>إزالة تمييز</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>الملاحظة:</translation>
    </message>
    <message>
        <source>The demo archive can’t be copied to {file}: {reason}. Make room there, or allow writing to that folder.</source>
        <translation>تعذر نسخ الأرشيف التجريبي إلى {file}: {reason}. وفّر مساحة هناك أو اسمح بالكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Note on the difference</source>
        <translation>ملاحظة على الاختلاف</translation>
    </message>
    <message>
        <source>Note, printed in reports:</source>
        <translation>ملاحظة تُطبع في التقارير:</translation>
    </message>
    <message>
        <source>taking back {decision}</source>
        <translation>إلغاء قرار {decision}</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>not known yet; it is found out with the next grouping</source>
        <translation>غير معروف بعد؛ سيتضح عند التجميع التالي</translation>
    </message>
    <message>
        <source>shares {what}</source>
        <translation>يشترك في {what}</translation>
    </message>
    <message>
        <source>{percent}% of its text stands in another account</source>
        <translation>{percent}٪ من نصه وارد في رواية أخرى</translation>
    </message>
    <message>
        <source>published the same day</source>
        <translation>نُشر في اليوم نفسه</translation>
    </message>
    <message>
        <source>published a day apart</source>
        <translation>نُشر بفارق يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation>
            <numerusform>نُشر بفارق %Ln يوم</numerusform>
            <numerusform>نُشر بفارق يوم واحد</numerusform>
            <numerusform>نُشر بفارق يومين</numerusform>
            <numerusform>نُشر بفارق %Ln أيام</numerusform>
            <numerusform>نُشر بفارق %Ln يومًا</numerusform>
            <numerusform>نُشر بفارق %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>{title}, unread</source>
        <translation>{title}، غير مقروء</translation>
    </message>
    <message>
        <source>No article matches the filters</source>
        <translation>لا مقال يطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>No article contains “{query}”</source>
        <translation>لا مقال يحتوي على «{query}»</translation>
    </message>
    <message>
        <source>No article is of this kind: {query}</source>
        <translation>لا توجد مقالات من هذا النوع: {query}</translation>
    </message>
    <message>
        <source>No article is like this one</source>
        <translation>لا مقال يشبه هذا المقال</translation>
    </message>
    <message>
        <source>The index is still being brought up to date; more may appear in a moment.</source>
        <translation>ما زال الفهرس قيد التحديث؛ قد يظهر المزيد بعد لحظات.</translation>
    </message>
    <message>
        <source>Only part of the archive was searched, because filters are set.</source>
        <translation>جرى البحث في جزء من الأرشيف فقط بسبب عوامل التصفية.</translation>
    </message>
    <message>
        <source>No other article shares its rarer words.</source>
        <translation>لا يشاركه أي مقال آخر كلماته الأقل شيوعًا.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or search for the beginning of a word with an asterisk: harb*</source>
        <translation>تحقق من الإملاء، أو استخدم كلمات أقل، أو ابحث عن بداية كلمة بعلامة النجمة: ‎harb*‎</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>عُثر على %Ln مقال</numerusform>
            <numerusform>عُثر على مقال واحد</numerusform>
            <numerusform>عُثر على مقالين</numerusform>
            <numerusform>عُثر على %Ln مقالات</numerusform>
            <numerusform>عُثر على %Ln مقالًا</numerusform>
            <numerusform>عُثر على %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} من %Ln مقال</numerusform>
            <numerusform>{shown} من مقال واحد</numerusform>
            <numerusform>{shown} من مقالين</numerusform>
            <numerusform>{shown} من %Ln مقالات</numerusform>
            <numerusform>{shown} من %Ln مقالًا</numerusform>
            <numerusform>{shown} من %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln رواية</numerusform>
            <numerusform>رواية واحدة</numerusform>
            <numerusform>روايتان</numerusform>
            <numerusform>%Ln روايات</numerusform>
            <numerusform>%Ln رواية</numerusform>
            <numerusform>%Ln رواية</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both accounts</source>
        <translation>مقارنة الروايتين</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
            <numerusform>مقارنة كل الروايات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was published</source>
        <translation>النشر في {account}</translation>
    </message>
    <message>
        <source>against {time}</source>
        <translation>مقابل {time}</translation>
    </message>
    <message>
        <source>{time} (likely)</source>
        <translation>{time} (مرجّح)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد سنة واحدة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>بعد %Ln شهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing: {percent} % — older articles are searched by title only</source>
        <translation>الفهرسة: {percent}٪ — لا يُبحث في المقالات الأقدم إلا بالعنوان</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation>
            <numerusform>قورن {compared} من %Ln حدث</numerusform>
            <numerusform>قورن {compared} من حدث واحد</numerusform>
            <numerusform>قورن {compared} من حدثين</numerusform>
            <numerusform>قورن {compared} من %Ln أحداث</numerusform>
            <numerusform>قورن {compared} من %Ln حدثًا</numerusform>
            <numerusform>قورن {compared} من %Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation>
            <numerusform>قُرئ {read} من %Ln مقال</numerusform>
            <numerusform>قُرئ {read} من مقال واحد</numerusform>
            <numerusform>قُرئ {read} من مقالين</numerusform>
            <numerusform>قُرئ {read} من %Ln مقالات</numerusform>
            <numerusform>قُرئ {read} من %Ln مقالًا</numerusform>
            <numerusform>قُرئ {read} من %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Grouped by event</source>
        <translation>مجمّعة حسب الحدث</translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation>مجمّعة حسب الناشر</translation>
    </message>
    <message>
        <source>In no event</source>
        <translation>خارج أي حدث</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>الناشر غير معروف</translation>
    </message>
    <message>
        <source>One says that it happened, the other that it did not, or not wholly: the verbs mean the same or the opposite, and who acts on what agrees.</source>
        <translation>يقول أحد النصين إن الأمر حدث، ويقول الآخر إنه لم يحدث أو لم يحدث كله: الفعلان بمعنى واحد أو بمعنيين متضادين، والفاعل والمفعول به متفقان.</translation>
    </message>
    <message>
        <source>Two figures of the same unit or of the same counted thing, to which the same was done, in statements that are alike.</source>
        <translation>رقمان بالوحدة نفسها أو للمعدود نفسه الذي جرى له الأمر نفسه، في إفادات متشابهة.</translation>
    </message>
    <message>
        <source>Two times of one deed: verbs, those who take part and the words before agree.</source>
        <translation>وقتان لفعل واحد: الأفعال والمشاركون والكلمات السابقة متفقة.</translation>
    </message>
    <message>
        <source>Two places in statements that are nearly the same.</source>
        <translation>مكانان في إفادات شبه متطابقة.</translation>
    </message>
    <message>
        <source>Two names in one place of statements that are alike; who is who is settled over all texts together.</source>
        <translation>اسمان في موضع واحد من إفادات متشابهة؛ وتُحدَّد هوية كل اسم من النصوص كلها معًا.</translation>
    </message>
    <message>
        <source>The same statement in nearly the same words, with whom each text credits it.</source>
        <translation>الإفادة نفسها بكلمات شبه متطابقة، ومن ينسبها كل نص إليه.</translation>
    </message>
    <message>
        <source>One text asserts what the other puts with reserve, or says that it could not verify.</source>
        <translation>يجزم أحد النصين بما يورده الآخر بتحفظ أو يقول إنه لم يتمكن من التحقق منه.</translation>
    </message>
    <message>
        <source>A word that judges, where the other text has a neutral one for the same thing, or several for people, where it has none of them.</source>
        <translation>كلمة تقييمية، في حين يستخدم النص الآخر كلمة محايدة للشيء نفسه، أو عدة كلمات تقييمية عن أشخاص لا يستخدم النص الآخر أيًّا منها.</translation>
    </message>
    <message>
        <source>Its telling words, or its figure, stand nowhere in the other texts.</source>
        <translation>كلماتها الدالة، أو رقمها، لا ترد في أي نص آخر.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day.</source>
        <translation>اجتيزت كل الفحوص: كلاهما مذكور كواقعة، والمقصود واضح، والنفي لا يقل عما قيل، وكلاهما عن يوم واحد.</translation>
    </message>
    <message>
        <source>Every gate was passed: neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt.</source>
        <translation>اجتيزت كل الفحوص: لا يحتوي أي نص على رقم الآخر، وليس أي منهما جزئيًا أو إضافيًا أو تقريبيًا، وكلاهما عن شيء واحد ويوم واحد، ولا شيء منهما خطة أو شك.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are days or hours, both are told as facts, and the deed is surely one.</source>
        <translation>اجتيزت كل الفحوص: كلاهما يوم أو ساعة، وكلاهما مذكور كواقعة، والفعل واحد بالتأكيد.</translation>
    </message>
    <message>
        <source>Every gate was passed: the two places exclude each other, and both texts are of one day.</source>
        <translation>اجتيزت كل الفحوص: المكانان لا يجتمعان، والنصان عن يوم واحد.</translation>
    </message>
    <message>
        <source>Every gate was passed: both bear the same office or do the same, and no text knows them as two.</source>
        <translation>اجتيزت كل الفحوص: كلاهما يشغل المنصب نفسه أو يفعل الشيء نفسه، ولا يعدّهما أي نص شخصين مختلفين.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day. The reason names what is missing.</source>
        <translation>لا يكون تعارضًا إلا إذا كان كلاهما مذكورًا كواقعة، والمقصود واضحًا، والنفي لا يقل عما قيل، وكلاهما عن يوم واحد. ويذكر السبب ما ينقص.</translation>
    </message>
    <message>
        <source>It is a conflict only if neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt. The reason names what is missing.</source>
        <translation>لا يكون تعارضًا إلا إذا لم يحتو أي نص على رقم الآخر، ولم يكن أي منهما جزئيًا أو إضافيًا أو تقريبيًا، وكان كلاهما عن شيء واحد ويوم واحد، ولم يكن شيء منهما خطة أو شكًا. ويذكر السبب ما ينقص.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are days or hours, both are told as facts, and the deed is surely one. The reason names what is missing.</source>
        <translation>لا يكون تعارضًا إلا إذا كان كلاهما يومًا أو ساعة، وكلاهما مذكورًا كواقعة، والفعل واحدًا بالتأكيد. ويذكر السبب ما ينقص.</translation>
    </message>
    <message>
        <source>It is a conflict only if the two places exclude each other, and both texts are of one day. The reason names what is missing.</source>
        <translation>لا يكون تعارضًا إلا إذا كان المكانان لا يجتمعان، وكان النصان عن يوم واحد. ويذكر السبب ما ينقص.</translation>
    </message>
    <message>
        <source>It is a conflict only if both bear the same office or do the same, and no text knows them as two. The reason names what is missing.</source>
        <translation>لا يكون تعارضًا إلا إذا كان كلاهما يشغل المنصب نفسه أو يفعل الشيء نفسه، ولم يعدّهما أي نص شخصين مختلفين. ويذكر السبب ما ينقص.</translation>
    </message>
    <message>
        <source>The statements are {percent} % alike.</source>
        <translation>نسبة تشابه الإفادات {percent}٪.</translation>
    </message>
    <message>
        <source>Possible: the statements around it are not very alike.</source>
        <translation>محتمل: الإفادات المحيطة به ليست متشابهة كثيرًا.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Alike · no difference found</source>
        <translation>متشابه · لم يُعثر على اختلاف</translation>
    </message>
    <message>
        <source>In the words of {outlet}</source>
        <translation>بكلمات {outlet}</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>الناشر نفسه</translation>
    </message>
    <message>
        <source>{account}, picked</source>
        <translation>{account}، مختارة</translation>
    </message>
    <message>
        <source>the outlet, or a word of its name</source>
        <translation>الناشر أو كلمة من اسمه</translation>
    </message>
    <message>
        <source>a word of the author’s name</source>
        <translation>كلمة من اسم الكاتب</translation>
    </message>
    <message>
        <source>published: a day, month, year or span, 2024-11..2025-02</source>
        <translation>تاريخ النشر: يوم أو شهر أو سنة أو مدة، ‎2024-11..2025-02‎</translation>
    </message>
    <message>
        <source>came into the archive then: today, 2025, &lt;today</source>
        <translation>متى دخل الأرشيف: ‎today‎، ‎2025‎، ‎&lt;today‎</translation>
    </message>
    <message>
        <source>the language: en, de, uk</source>
        <translation>اللغة: ‎en‎، ‎de‎، ‎uk‎</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>وسم من وسومك</translation>
    </message>
    <message>
        <source>a word of the event’s title</source>
        <translation>كلمة من عنوان الحدث</translation>
    </message>
    <message>
        <source>articles that have something: a note, a tag, a date</source>
        <translation>مقالات فيها شيء معين: ملاحظة أو وسم أو تاريخ</translation>
    </message>
    <message>
        <source>accounts that differ from others of their event</source>
        <translation>روايات تختلف عن روايات أخرى للحدث نفسه</translation>
    </message>
    <message>
        <source>tell so much that no other account tells: only:2</source>
        <translation>عدد ما ترويه دون أي رواية أخرى: ‎only:2‎</translation>
    </message>
    <message>
        <source>somebody of this name is quoted or credited</source>
        <translation>شخص بهذا الاسم مُقتبس عنه أو منسوب إليه</translation>
    </message>
    <message>
        <source>states something with a hedge: yes or no</source>
        <translation>يذكر شيئًا بتحفظ: ‎yes‎ أو ‎no‎</translation>
    </message>
    <message>
        <source>in the headline only</source>
        <translation>في العنوان فقط</translation>
    </message>
    <message>
        <source>these words next to one another</source>
        <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
        <source>in any order, at most five words between them</source>
        <translation>بأي ترتيب، وبينها خمس كلمات على الأكثر</translation>
    </message>
    <message>
        <source>not this word; -tag:done</source>
        <translation>من دون هذه الكلمة؛ ‎-tag:done‎</translation>
    </message>
    <message>
        <source>? is one letter, * any number of letters</source>
        <translation>العلامة ? حرف واحد، والعلامة * أي عدد من الحروف</translation>
    </message>
    <message>
        <source>one letter may be wrong; ~2 for two</source>
        <translation>قد يكون حرف واحد خاطئًا؛ ‎~2‎ لحرفين</translation>
    </message>
    <message>
        <source>one of them; side by side means both</source>
        <translation>إحداهما؛ والكلمتان المتجاورتان تعنيان كلتيهما</translation>
    </message>
    <message>
        <source>you wrote a note on it</source>
        <translation>كتبت ملاحظة عليه</translation>
    </message>
    <message>
        <source>you gave it a tag</source>
        <translation>أضفت إليه وسمًا</translation>
    </message>
    <message>
        <source>it belongs to an event</source>
        <translation>ينتمي إلى حدث</translation>
    </message>
    <message>
        <source>the author is known</source>
        <translation>الكاتب معروف</translation>
    </message>
    <message>
        <source>the date is known</source>
        <translation>التاريخ معروف</translation>
    </message>
    <message>
        <source>the language is known</source>
        <translation>اللغة معروفة</translation>
    </message>
    <message>
        <source>the outlet is known</source>
        <translation>الناشر معروف</translation>
    </message>
    <message>
        <source>it has a headline</source>
        <translation>له عنوان</translation>
    </message>
    <message>
        <source>something about its import is doubtful</source>
        <translation>في استيراده ما هو مشكوك فيه</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>its address is known</source>
        <translation>عنوان الويب معروف</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation>لا يمكن أن يصح كلاهما</translation>
    </message>
    <message>
        <source>it may be a conflict</source>
        <translation>قد يكون تعارضًا</translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation>يمكن أن يصح كلاهما</translation>
    </message>
    <message>
        <source>no matter of truth</source>
        <translation>لا يمس صحة القول</translation>
    </message>
    <message>
        <source>one says so, the other not</source>
        <translation>أحدهما يؤكد والآخر لا</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>days and times</source>
        <translation>الأيام والأوقات</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>names and titles</source>
        <translation>الأسماء والمناصب</translation>
    </message>
    <message>
        <source>who is credited</source>
        <translation>من يُنسب إليه</translation>
    </message>
    <message>
        <source>asserted or hedged</source>
        <translation>بجزم أو بتحفظ</translation>
    </message>
    <message>
        <source>judging words</source>
        <translation>كلمات تقييمية</translation>
    </message>
    <message>
        <source>one account alone tells it</source>
        <translation>ترويه رواية واحدة فقط</translation>
    </message>
    <message>
        <source>may have, allegedly</source>
        <translation>ربما، يُزعم</translation>
    </message>
    <message>
        <source>no hedge anywhere</source>
        <translation>بلا أي تحفظ</translation>
    </message>
    <message>
        <source>the date is unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message>
        <source>at least one thing</source>
        <translation>شيء واحد على الأقل</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>ثلاثة أو أكثر</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الناشرون</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>واحد آخر…</numerusform>
            <numerusform>اثنان آخران…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
            <numerusform>%Ln أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>possible: the statements around it are not very alike</source>
        <translation>محتمل: الإفادات المحيطة به ليست متشابهة كثيرًا</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>in another difference</source>
        <translation>في اختلاف آخر</translation>
    </message>
    <message>
        <source>not compared here</source>
        <translation>لم يُقارَن هنا</translation>
    </message>
    <message>
        <source>not compared here: another language</source>
        <translation>لم يُقارَن هنا: لغة أخرى</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>says so in part</source>
        <translation>تأكيد جزئي</translation>
    </message>
    <message>
        <source>says it was tried</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>{speaker} says so</source>
        <translation>{speaker}: تأكيد</translation>
    </message>
    <message>
        <source>{speaker} says no</source>
        <translation>{speaker}: نفي</translation>
    </message>
    <message>
        <source>{speaker} says so in part</source>
        <translation>{speaker}: تأكيد جزئي</translation>
    </message>
    <message>
        <source>{speaker} says it was tried</source>
        <translation>{speaker}: محاولة</translation>
    </message>
    <message>
        <source>{speaker} is not sure</source>
        <translation>{speaker}: تحفّظ</translation>
    </message>
    <message>
        <source>not mentioned by {names}</source>
        <translation>غير مذكور في {names}</translation>
    </message>
    <message>
        <source>in another difference: {names}</source>
        <translation>في اختلاف آخر: {names}</translation>
    </message>
    <message>
        <source>not compared here: {names}</source>
        <translation>لم يُقارَن هنا: {names}</translation>
    </message>
    <message>
        <source>not compared here, in another language: {names}</source>
        <translation>لم يُقارَن هنا، بلغة أخرى: {names}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English texts only.</source>
        <translation>لا تُقارن الإفادات والأسماء والأماكن والمتحدثون واليقين والصياغة إلا في النصوص الإنجليزية.</translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>from the capture</source>
        <translation>من اللقطة</translation>
    </message>
    <message>
        <source>from its address</source>
        <translation>من عنوان الويب</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>من اسم الملف</translation>
    </message>
    <message>
        <source>from the mail’s header</source>
        <translation>من ترويسة الرسالة</translation>
    </message>
    <message>
        <source>from the document’s properties</source>
        <translation>من خصائص المستند</translation>
    </message>
    <message>
        <source>the page asks to pay for the rest</source>
        <translation>تطلب الصفحة الدفع مقابل الباقي</translation>
    </message>
    <message>
        <source>only a link, without its text</source>
        <translation>رابط فقط، بلا نصه</translation>
    </message>
    <message>
        <source>it is a notice of the site (consent, robots, an error), no article</source>
        <translation>ليس مقالًا، بل رسالة من الموقع (طلب موافقة أو تحقق من الروبوتات أو خطأ)</translation>
    </message>
    <message>
        <source>only a teaser, without the text it leads to</source>
        <translation>مقدمة تشويقية فقط، بلا النص الذي تقود إليه</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>النص مبتور</translation>
    </message>
    <message>
        <source>its date stands in its address alone</source>
        <translation>لا يرد تاريخه إلا في عنوان الويب</translation>
    </message>
    <message>
        <source>its page names several dates</source>
        <translation>في صفحته عدة تواريخ</translation>
    </message>
    <message>
        <source>its date is a guess: no part of the page is marked as one</source>
        <translation>تاريخه تخمين: لا جزء من الصفحة محدد كتاريخ</translation>
    </message>
    <message>
        <source>its text has the errors of a scan</source>
        <translation>في نصه أخطاء المسح الضوئي</translation>
    </message>
    <message>
        <source>its language is not supported</source>
        <translation>لغته غير مدعومة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>claims not compared</source>
        <translation>لم تُقارن الإفادات</translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>في {letters} فقط</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>that is {value}</source>
        <translation>أي {value}</translation>
    </message>
    <message>
        <source>said by {speaker}</source>
        <translation>على لسان {speaker}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation>
            <numerusform>%Ln قول</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%Ln أقوال</numerusform>
            <numerusform>%Ln قولًا</numerusform>
            <numerusform>%Ln قول</numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation>في {letters}</translation>
    </message>
    <message>
        <source>here “{name}”</source>
        <translation>هنا «{name}»</translation>
    </message>
    <message>
        <source>{text} with a sentence of {other}</source>
        <translation>ربط {text} بجملة من {other}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأفضل مطابقة أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب الناشر</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>آخر ما استُورد أولًا</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الغاليسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الآيسلندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمول</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>early {weekday}</source>
        <translation>في وقت مبكر من {weekday}</translation>
    </message>
    <message>
        <source>early {day}</source>
        <translation>في وقت مبكر من {day}</translation>
    </message>
    <message>
        <source>early {daytime}</source>
        <translation>{daytime}، في أوله</translation>
    </message>
    <message>
        <source>early {month}</source>
        <translation>أوائل {month}</translation>
    </message>
    <message>
        <source>early {year}</source>
        <translation>أوائل عام {year}</translation>
    </message>
    <message>
        <source>early {when}</source>
        <translation>{when}، في البداية</translation>
    </message>
    <message>
        <source>mid {weekday}</source>
        <translation>في منتصف نهار {weekday}</translation>
    </message>
    <message>
        <source>mid {day}</source>
        <translation>في منتصف نهار {day}</translation>
    </message>
    <message>
        <source>mid {daytime}</source>
        <translation>{daytime}، في وسطه</translation>
    </message>
    <message>
        <source>mid {month}</source>
        <translation>منتصف {month}</translation>
    </message>
    <message>
        <source>mid {year}</source>
        <translation>منتصف عام {year}</translation>
    </message>
    <message>
        <source>mid {when}</source>
        <translation>{when}، في الوسط</translation>
    </message>
    <message>
        <source>late {weekday}</source>
        <translation>في وقت متأخر من {weekday}</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>في وقت متأخر من {day}</translation>
    </message>
    <message>
        <source>late {daytime}</source>
        <translation>{daytime}، في آخره</translation>
    </message>
    <message>
        <source>late {month}</source>
        <translation>أواخر {month}</translation>
    </message>
    <message>
        <source>late {year}</source>
        <translation>أواخر عام {year}</translation>
    </message>
    <message>
        <source>late {when}</source>
        <translation>{when}، في النهاية</translation>
    </message>
    <message>
        <source>earlier {when}</source>
        <translation>{when}، في وقت سابق</translation>
    </message>
    <message>
        <source>later {when}</source>
        <translation>{when}، في وقت لاحق</translation>
    </message>
    <message>
        <source>early</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>في المنتصف</translation>
    </message>
    <message>
        <source>late</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>في وقت سابق</translation>
    </message>
    <message>
        <source>later</source>
        <translation>في وقت لاحق</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>صباح {day}</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>بعد ظهر {day}</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>مساء {day}</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>ليل {day}</translation>
    </message>
    <message>
        <source>{day} noon</source>
        <translation>ظهر {day}</translation>
    </message>
    <message>
        <source>{day} midnight</source>
        <translation>منتصف ليل {day}</translation>
    </message>
    <message>
        <source>{day} dawn</source>
        <translation>فجر {day}</translation>
    </message>
    <message>
        <source>{day} dusk</source>
        <translation>غسق {day}</translation>
    </message>
    <message>
        <source>{day} overnight</source>
        <translation>خلال ليل {day}</translation>
    </message>
    <message>
        <source>{day} early hours</source>
        <translation>الساعات الأولى من {day}</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>صباح {weekday}</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>بعد ظهر {weekday}</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>مساء {weekday}</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>ليل {weekday}</translation>
    </message>
    <message>
        <source>{weekday} noon</source>
        <translation>ظهر {weekday}</translation>
    </message>
    <message>
        <source>{weekday} midnight</source>
        <translation>منتصف ليل {weekday}</translation>
    </message>
    <message>
        <source>{weekday} dawn</source>
        <translation>فجر {weekday}</translation>
    </message>
    <message>
        <source>{weekday} dusk</source>
        <translation>غسق {weekday}</translation>
    </message>
    <message>
        <source>{weekday} overnight</source>
        <translation>خلال ليل {weekday}</translation>
    </message>
    <message>
        <source>{weekday} early hours</source>
        <translation>الساعات الأولى من {weekday}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>ظهرًا</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>فجرًا</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>عند الغسق</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>خلال الليل</translation>
    </message>
    <message>
        <source>early hours</source>
        <translation>الساعات الأولى</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>ربيع {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>صيف {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>خريف {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>شتاء {year}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>الربيع</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>الصيف</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>الخريف</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>الشتاء</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day}، {clock}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>الربع {quarter}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>الربع {quarter} من {year}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>العقد بدءًا من {year}</translation>
    </message>
    <message>
        <source>century from {year}</source>
        <translation>القرن بدءًا من {year}</translation>
    </message>
    <message>
        <source>{of_month} {day}</source>
        <translation>{day} {of_month}</translation>
    </message>
    <message>
        <source>{of_month} {day}, {year}</source>
        <translation>{day} {of_month} {year}</translation>
    </message>
    <message>
        <source>{of_month} {year}</source>
        <translation>{of_month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of “12–14 Nov 2024”</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of “30 Oct – 2 Nov 2024”</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how “12 Nov 2024” is written</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{percent}% of it is “{title}”</source>
        <translation>{percent}٪ منه هو «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln ناشر</numerusform>
            <numerusform>ناشر واحد</numerusform>
            <numerusform>ناشران</numerusform>
            <numerusform>%Ln ناشرين</numerusform>
            <numerusform>%Ln ناشرًا</numerusform>
            <numerusform>%Ln ناشر</numerusform>
        </translation>
    </message>
    <message>
        <source>first: {outlets}</source>
        <translation>الأسبق: {outlets}</translation>
    </message>
    <message>
        <source>locked: no article comes in or goes</source>
        <translation>مقفل: لا يدخله مقال ولا يخرج منه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>موسّعة</translation>
    </message>
    <message>
        <source>Your decision: not a difference</source>
        <translation>قرارك: ليس اختلافًا</translation>
    </message>
    <message>
        <source>Your decision: not the same thing</source>
        <translation>قرارك: ليس الشيء نفسه</translation>
    </message>
    <message>
        <source>Paired by you with {words}</source>
        <translation>رُبط يدويًا بـ {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>Your decision: left out of the report</source>
        <translation>قرارك: مستثنى من التقرير</translation>
    </message>
    <message>
        <source>“not a difference” for {words}</source>
        <translation>«ليس اختلافًا» بشأن {words}</translation>
    </message>
    <message>
        <source>“not the same thing” for {words}</source>
        <translation>«ليس الشيء نفسه» بشأن {words}</translation>
    </message>
    <message>
        <source>“paired” for {words}</source>
        <translation>«ربط» بشأن {words}</translation>
    </message>
    <message>
        <source>“note” for {words}</source>
        <translation>«ملاحظة» بشأن {words}</translation>
    </message>
    <message>
        <source>“left out of the report” for {words}</source>
        <translation>«مستثنى من التقرير» بشأن {words}</translation>
    </message>
    <message>
        <source>Not a difference ({kind}): {words}</source>
        <translation>ليس اختلافًا ({kind}): {words}</translation>
    </message>
    <message>
        <source>Not the same thing ({kind}): {words}</source>
        <translation>ليس الشيء نفسه ({kind}): {words}</translation>
    </message>
    <message>
        <source>Paired ({kind}): {words}</source>
        <translation>ربط ({kind}): {words}</translation>
    </message>
    <message>
        <source>Note ({kind}): {words}</source>
        <translation>ملاحظة ({kind}): {words}</translation>
    </message>
    <message>
        <source>Left out of the report ({kind}): {words}</source>
        <translation>مستثنى من التقرير ({kind}): {words}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>What you decided is no difference, belongs elsewhere or is left out of reports</source>
        <translation>ما قررت أنه ليس اختلافًا أو أنه يخص شيئًا آخر أو أنه مستثنى من التقارير</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>جملة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المضافة حديثًا</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation>
            <numerusform>تعليم %Ln مقال كمقروء</numerusform>
            <numerusform>تعليم مقال واحد كمقروء</numerusform>
            <numerusform>تعليم مقالين كمقروءين</numerusform>
            <numerusform>تعليم %Ln مقالات كمقروءة</numerusform>
            <numerusform>تعليم %Ln مقالًا كمقروء</numerusform>
            <numerusform>تعليم %Ln مقال كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation>
            <numerusform>تعليم %Ln مقال كغير مقروء</numerusform>
            <numerusform>تعليم مقال واحد كغير مقروء</numerusform>
            <numerusform>تعليم مقالين كغير مقروءين</numerusform>
            <numerusform>تعليم %Ln مقالات كغير مقروءة</numerusform>
            <numerusform>تعليم %Ln مقالًا كغير مقروء</numerusform>
            <numerusform>تعليم %Ln مقال كغير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع عن {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;إعادة تنفيذ {step}</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>No sentence of this text has these words.</source>
        <translation>لا جملة في هذا النص تحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>What is paired</source>
        <translation>ما يُربط</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>كلمات من الجملة</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;ربط</translation>
    </message>
    <message>
        <source>&amp;Click it in the text</source>
        <translation>ال&amp;نقر عليها في النص</translation>
    </message>
    <message>
        <source>Sentences of {text}, {outlet}</source>
        <translation>جمل {text}، {outlet}</translation>
    </message>
    <message>
        <source>doubtful: it may report something else</source>
        <translation>مشكوك فيه: قد يتناول أمرًا آخر</translation>
    </message>
    <message>
        <source>Why together?</source>
        <translation>لماذا معًا؟</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>مقالات الحدث</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report was saved as
{file}
Nothing was sent anywhere.</source>
        <translation>أرشيفك في أمان: يُحفظ بعد كل خطوة، ويمكنك متابعة العمل. حُفظ تقرير باسم
{file}
لم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report could not be saved.
Nothing was sent anywhere.</source>
        <translation>أرشيفك في أمان: يُحفظ بعد كل خطوة، ويمكنك متابعة العمل. تعذر حفظ تقرير.
لم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>حدث خطأ لم يكن ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>جدول الاختلافات</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>How differences are found</source>
        <translation>كيف تُكتشف الاختلافات</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>ما يمكن استيراده</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>نُسخ: {address}</translation>
    </message>
    <message>
        <source>Find on this page ({find}, then {next})</source>
        <translation>البحث في هذه الصفحة ({find} ثم {next})</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>{page} (in English)</source>
        <translation>{page} (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>{file} did not come with this program.</source>
        <translation>الملف {file} غير مرفق بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Decisions that no longer apply</source>
        <translation>قرارات لم تعد سارية</translation>
    </message>
    <message>
        <source>The program no longer finds the differences that these were about. They are kept, and hold again if it does.</source>
        <translation>لم يعد البرنامج يجد الاختلافات التي تخصها هذه القرارات. وهي محفوظة وتسري من جديد إذا وجدها.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>إل&amp;غاء القرار</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>import report</source>
        <comment>name of a file</comment>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}. Choose another.</source>
        <translation>تعذرت كتابة {file}: {reason}. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>تعذرت قراءة:</translation>
    </message>
    <message>
        <source>Already in the archive:</source>
        <translation>موجود بالفعل في الأرشيف:</translation>
    </message>
    <message>
        <source>is article {number} again</source>
        <translation>هو المقال {number} من جديد</translation>
    </message>
    <message>
        <source>Were in the trash and are restored:</source>
        <translation>كان في المهملات واستُعيد:</translation>
    </message>
    <message>
        <source>Imported, but doubtful:</source>
        <translation>استُورد لكنه مشكوك فيه:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>استُورد:</translation>
    </message>
    <message>
        <source>Columns of tables:</source>
        <translation>أعمدة الجداول:</translation>
    </message>
    <message>
        <source>Nothing that could be imported was found.</source>
        <translation>لم يُعثر على شيء يمكن استيراده.</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>لم تُقرأ: {columns}</translation>
    </message>
    <message>
        <source>is article {number}; its outlet and date were filled in</source>
        <translation>هو المقال {number}؛ وأُكمل ناشره وتاريخه</translation>
    </message>
    <message>
        <source>is article {number}; its outlet was filled in</source>
        <translation>هو المقال {number}؛ وأُكمل ناشره</translation>
    </message>
    <message>
        <source>is article {number}; its date was filled in</source>
        <translation>هو المقال {number}؛ وأُكمل تاريخه</translation>
    </message>
    <message>
        <source>is article {number}</source>
        <translation>هو المقال {number}</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>new version of article {number}</source>
        <translation>نسخة جديدة من المقال {number}</translation>
    </message>
    <message>
        <source>doubtful: {reasons}</source>
        <translation>مشكوك فيه: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation>
            <numerusform>استُورد %Ln مقال (نسخ جديدة: {versions})</numerusform>
            <numerusform>استُورد مقال واحد (نسخ جديدة: {versions})</numerusform>
            <numerusform>استُورد مقالان (نسخ جديدة: {versions})</numerusform>
            <numerusform>استُوردت %Ln مقالات (نسخ جديدة: {versions})</numerusform>
            <numerusform>استُورد %Ln مقالًا (نسخ جديدة: {versions})</numerusform>
            <numerusform>استُورد %Ln مقال (نسخ جديدة: {versions})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
            <numerusform>مشكوك فيه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures}; the reasons are below. Nothing else was affected.</source>
        <translation>{failures}؛ الأسباب مذكورة أدناه. لم يتأثر شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation>
            <numerusform>%Ln إخفاق في {files}</numerusform>
            <numerusform>إخفاق واحد في {files}</numerusform>
            <numerusform>إخفاقان في {files}</numerusform>
            <numerusform>%Ln إخفاقات في {files}</numerusform>
            <numerusform>%Ln إخفاقًا في {files}</numerusform>
            <numerusform>%Ln إخفاق في {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>وسوم %Ln مقال</numerusform>
            <numerusform>وسوم مقال واحد</numerusform>
            <numerusform>وسوم مقالين</numerusform>
            <numerusform>وسوم %Ln مقالات</numerusform>
            <numerusform>وسوم %Ln مقالًا</numerusform>
            <numerusform>وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags of the archive</source>
        <translation>وسوم الأرشيف</translation>
    </message>
    <message>
        <source>There are no tags yet. Type the first one above.</source>
        <translation>لا توجد وسوم بعد. اكتب الأول أعلاه.</translation>
    </message>
    <message>
        <source>Ticked tags are given to all of them, unticked ones taken from all.</source>
        <translation>تُضاف الوسوم المؤشَّرة إلى كل المقالات، وتُزال غير المؤشَّرة منها كلها.</translation>
    </message>
    <message>
        <source>there is no link in it; export it anew</source>
        <translation>لا روابط في الملف؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>قوائم روابط</translation>
    </message>
    <message>
        <source>it is no JSON; export it anew</source>
        <translation>الملف ليس JSON؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>ملفات مصدَّرة من Omnivore</translation>
    </message>
    <message>
        <source>there is no text in it; see whether it is the right file</source>
        <translation>لا نص في الملف؛ تأكد من أنه الملف المطلوب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no article was found in the page; save its text</source>
        <translation>لم يُعثر على مقال في الصفحة؛ احفظ نصها</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>صفحات محفوظة</translation>
    </message>
    <message>
        <source>it is no sound MHTML ({reason}); save it anew</source>
        <translation>الملف ليس MHTML سليمًا ({reason})؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>لا صفحة في الملف</translation>
    </message>
    <message>
        <source>Pages saved as MHTML</source>
        <translation>صفحات محفوظة بصيغة MHTML</translation>
    </message>
    <message>
        <source>after {count} records: {reason}</source>
        <translation>بعد قراءة سجلات عددها {count}: {reason}</translation>
    </message>
    <message>
        <source>there are no records in it; save it anew</source>
        <translation>لا سجلات في الملف؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>{reason}; it was left out</source>
        <translation>{reason}؛ جرى تخطيه</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>يزيد حجمه على {size} م.ب</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>أرشيفات ويب (WARC)</translation>
    </message>
    <message>
        <source>what stands between two records is no record</source>
        <translation>ما بين سجلين ليس سجلًا</translation>
    </message>
    <message>
        <source>Web archives (ARC)</source>
        <translation>أرشيفات ويب (ARC)</translation>
    </message>
    <message>
        <source>there is no WARC in it; save it anew</source>
        <translation>لا WARC في الملف؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>أرشيفات ويب (WACZ)</translation>
    </message>
    <message>
        <source>E-books (EPUB)</source>
        <translation>كتب إلكترونية (EPUB)</translation>
    </message>
    <message>
        <source>it is XML of no kind that is known: no feed, no news item; save its text</source>
        <translation>‏XML من نوع غير معروف: ليس خلاصة ولا مادة إخبارية؛ احفظ النص</translation>
    </message>
    <message>
        <source>there are no entries of a feed in it; save it anew</source>
        <translation>لا مواد خلاصة في الملف؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>entry {place}: {reason}</source>
        <translation>المادة {place}: {reason}</translation>
    </message>
    <message>
        <source>Saved feeds</source>
        <translation>خلاصات محفوظة</translation>
    </message>
    <message>
        <source>it is damaged, or no PDF; save it anew</source>
        <translation>الملف تالف أو ليس PDF؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>الملف محمي بكلمة مرور؛ احفظه بدونها</translation>
    </message>
    <message>
        <source>it has more than {most} pages; split it</source>
        <translation>في الملف أكثر من {most} صفحة؛ قسِّمه</translation>
    </message>
    <message>
        <source>it is a scan without text; have its text recognised (OCR)</source>
        <translation>الملف مسح ضوئي بلا نص؛ استخرج نصه بالتعرف الضوئي (OCR)</translation>
    </message>
    <message>
        <source>its pages unpack to more than {size} MB; save its text</source>
        <translation>يتجاوز حجم الصفحات بعد فك الضغط {size} م.ب؛ احفظ النص</translation>
    </message>
    <message>
        <source>its page {number} has more than {most} characters; save its text</source>
        <translation>في الصفحة {number} أكثر من {most} حرف؛ احفظ النص</translation>
    </message>
    <message>
        <source>its page {number} is damaged; save it anew</source>
        <translation>الصفحة {number} تالفة؛ احفظ الملف من جديد</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>نصوص OpenDocument</translation>
    </message>
    <message>
        <source>it is no sound RTF ({reason}); save it anew</source>
        <translation>الملف ليس RTF سليمًا ({reason})؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>مستندات RTF</translation>
    </message>
    <message>
        <source>it is no sound message ({reason}); save it anew</source>
        <translation>الملف ليس رسالة سليمة ({reason})؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>there is no text in the message; copy what it shows, and paste it</source>
        <translation>لا نص في الرسالة؛ انسخ ما تعرضه والصقه</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل بريد</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; save it alone</source>
        <translation>يزيد حجمها على {size} م.ب؛ احفظ الرسالة وحدها</translation>
    </message>
    <message>
        <source>there is no message in it; export it anew</source>
        <translation>لا رسالة في الملف؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق بريد</translation>
    </message>
    <message>
        <source>News of agencies (NITF)</source>
        <translation>أخبار وكالات (NITF)</translation>
    </message>
    <message>
        <source>there is no news item in it; export it anew</source>
        <translation>لا مادة إخبارية في الملف؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>News of agencies (NewsML-G2)</source>
        <translation>أخبار وكالات (NewsML-G2)</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>ترميز الملف UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>line {number}: {reason}</source>
        <translation>السطر {number}: {reason}</translation>
    </message>
    <message>
        <source>none of its first {many} lines is a JSON object; export it anew</source>
        <translation>ليس في أول أسطره، وعددها {many}، كائن JSON واحد؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>it is longer than {size} MB; split it</source>
        <translation>يزيد طول السطر على {size} م.ب؛ قسِّمه</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>ليس UTF-8؛ احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {number}); export it anew</source>
        <translation>ليس JSON ({reason} عند الحرف {number})؛ صدِّر الملف من جديد</translation>
    </message>
    <message>
        <source>it is not JSON ({reason}); export it anew</source>
        <translation>ليس JSON ({reason})؛ صدِّر الملف من جديد</translation>
    </message>
    <message>
        <source>it is no JSON object; export it anew</source>
        <translation>ليس كائن JSON؛ صدِّر الملف من جديد</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>مجموعات بيانات</translation>
    </message>
    <message>
        <source>no object in it has a text or an address; export it with its texts</source>
        <translation>ليس لأي كائن في الملف نص أو عنوان ويب؛ صدِّره مع النصوص</translation>
    </message>
    <message>
        <source>record {number}: {reason}</source>
        <translation>السجل {number}: {reason}</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text</source>
        <translation>التداخل فيه أعمق مما ينبغي؛ احفظ النص</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}); export it anew</source>
        <translation>الملف ليس JSON ({reason})؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}, line {number}); export it anew</source>
        <translation>الملف ليس JSON ({reason}، السطر {number})؛ صدِّره من جديد</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>its first row names no column of an article&apos;s text or address (its columns: {columns}); import it by itself to choose them, or name them: --columns text=NAME</source>
        <translation>لا يسمي الصف الأول عمودًا لنص المقال أو عنوان الويب (الأعمدة: {columns})؛ استورد الملف وحده لاختيارها، أو سمِّها: ‎--columns text=NAME‎</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>الصف {number}: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {reason}; save the table anew</source>
        <translation>السطر {number}: {reason}؛ احفظ الجدول من جديد</translation>
    </message>
    <message>
        <source>a line is longer than {size} MB; split it</source>
        <translation>سطر يزيد طوله على {size} م.ب؛ قسِّمه</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as RIS anew</source>
        <translation>لم يُعثر على مراجع في الملف؛ صدِّره من جديد بصيغة RIS</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>مراجع (RIS)</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as BibTeX anew</source>
        <translation>لم يُعثر على مراجع في الملف؛ صدِّره من جديد بصيغة BibTeX</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
        <source>it has no name; it was left out</source>
        <translation>الملف بلا اسم؛ جرى تخطيه</translation>
    </message>
    <message>
        <source>its name points outside of the archive; it was left out</source>
        <translation>اسم الملف يشير إلى خارج أرشيف ZIP؛ جرى تخطيه</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack it first</source>
        <translation>الملف محمي بكلمة مرور؛ فُكَّ ضغطه أولًا</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; it was left out</source>
        <translation>يتجاوز حجمه بعد فك الضغط {times} ضعف حجمه الأصلي؛ جرى تخطيه</translation>
    </message>
    <message>
        <source>there is no {name} in it; save it anew</source>
        <translation>ينقص الملفَ {name}؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>it is damaged, or not what its name says; save it anew</source>
        <translation>الملف تالف أو ليس ما يدل عليه اسمه؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>أرشيفات ZIP</translation>
    </message>
    <message>
        <source>it is not compressed as its name says; rename it to what it is</source>
        <translation>الملف ليس مضغوطًا كما يدل اسمه؛ أعد تسميته بما يوافق محتواه</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; unpack it first</source>
        <translation>يتجاوز حجمه بعد فك الضغط {times} ضعف حجمه الأصلي؛ فُكَّ ضغطه أولًا</translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation>ملفات مضغوطة</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Parallax archive</source>
        <translation>أرشيف Parallax</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>فتح أرشيف</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>حول Parallax</translation>
    </message>
    <message>
        <source>An offline archive of news that shows where accounts of one event differ.

It says where texts differ, not who is right. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>أرشيف أخبار يعمل دون اتصال ويبيّن أين تختلف روايات الحدث الواحد.

يقول أين تختلف النصوص، لا من هو على حق. لا شيء يغادر هذا الحاسوب.

برنامج حر برخصة GNU General Public License، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>No event that takes articles has these words in its title.</source>
        <translation>لا حدث يقبل المقالات في عنوانه هذه الكلمات.</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>اكتب أمرًا</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation>تصحيح المقال</translation>
    </message>
    <message>
        <source>2024-11-14, 14 Nov 2024, 2024-11 or 2024</source>
        <translation>‎2024-11-14‎، 14 نوفمبر 2024، ‎2024-11‎ أو 2024</translation>
    </message>
    <message>
        <source>This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.</source>
        <translation>هذا ليس تاريخًا: اكتب ‎2024-11-14‎ أو 14 نوفمبر 2024؛ ويكفي ‎2024-11‎ أو 2024.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>language</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Stop &amp;watching {folder}</source>
        <translation>إيقاف م&amp;راقبة {folder}</translation>
    </message>
    <message>
        <source>correction of {fields}</source>
        <translation>تصحيح {fields}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Links are not followed, for Parallax never goes online. Save the page in your browser and drop the file here.</source>
        <translation>لا تُتبع الروابط لأن Parallax لا يتصل بالإنترنت أبدًا. احفظ الصفحة في متصفحك وأفلت الملف هنا.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation>أُوقفت مراقبة {folder}.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>What is saved in {folder} is imported from now on.</source>
        <translation>من الآن يُستورد ما يُحفظ في {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more. {reason}</source>
        <translation>أُوقفت مراقبة {folder}. {reason}</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>لا نص ولا ملف في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation>
            <numerusform>نقل %Ln مقال إلى المهملات</numerusform>
            <numerusform>نقل مقال واحد إلى المهملات</numerusform>
            <numerusform>نقل مقالين إلى المهملات</numerusform>
            <numerusform>نقل %Ln مقالات إلى المهملات</numerusform>
            <numerusform>نقل %Ln مقالًا إلى المهملات</numerusform>
            <numerusform>نقل %Ln مقال إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation>
            <numerusform>استعادة %Ln مقال</numerusform>
            <numerusform>استعادة مقال واحد</numerusform>
            <numerusform>استعادة مقالين</numerusform>
            <numerusform>استعادة %Ln مقالات</numerusform>
            <numerusform>استعادة %Ln مقالًا</numerusform>
            <numerusform>استعادة %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation>
            <numerusform>حذف %Ln مقال نهائيًا؟</numerusform>
            <numerusform>حذف مقال واحد نهائيًا؟</numerusform>
            <numerusform>حذف مقالين نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مقالات نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مقالًا نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مقال نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and original files kept in the archive go, with notes, tags and corrections. This cannot be undone.</source>
        <translation>ستُحذف النصوص والملفات الأصلية المحفوظة في الأرشيف مع الملاحظات والوسوم والتصحيحات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>حذف %Ln مقال</numerusform>
            <numerusform>حذف مقال واحد</numerusform>
            <numerusform>حذف مقالين</numerusform>
            <numerusform>حذف %Ln مقالات</numerusform>
            <numerusform>حذف %Ln مقالًا</numerusform>
            <numerusform>حذف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation>
            <numerusform>حُذف %Ln مقال نهائيًا.</numerusform>
            <numerusform>حُذف مقال واحد نهائيًا.</numerusform>
            <numerusform>حُذف مقالان نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln مقالات نهائيًا.</numerusform>
            <numerusform>حُذف %Ln مقالًا نهائيًا.</numerusform>
            <numerusform>حُذف %Ln مقال نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>القراءة المسبقة</translation>
    </message>
    <message>
        <source>Reading ahead was stopped. What is compared will be read then.</source>
        <translation>أُوقفت القراءة المسبقة. ستُقرأ النصوص عند مقارنتها.</translation>
    </message>
    <message>
        <source>Reading ahead has stopped: {reason}</source>
        <translation>توقفت القراءة المسبقة: {reason}</translation>
    </message>
    <message>
        <source>The work ended without a result: its process was ended from outside, or memory ran out. What was done until then is kept; please try again.</source>
        <translation>انتهى العمل بلا نتيجة: أُنهيت عمليته من الخارج أو نفدت الذاكرة. ما أُنجز حتى ذلك الحين محفوظ؛ يرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The work ended without a result at “{step}” or just after it: its process was ended from outside, or memory ran out. What was done until then is kept; please try again, and leave that out if it ends so once more.</source>
        <translation>انتهى العمل عند «{step}» أو بعده مباشرة بلا نتيجة: أُنهيت عمليته من الخارج أو نفدت الذاكرة. ما أُنجز حتى ذلك الحين محفوظ؛ يرجى المحاولة من جديد، وترك هذا العنصر إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names or facts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the clauses of a sentence</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a fact behind what it is of: “Outlet: The Varnholt Ledger”</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>النا&amp;شر</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>عنوان ال&amp;ويب</translation>
    </message>
    <message>
        <source>&amp;Number or key</source>
        <translation>ال&amp;رقم أو المفتاح</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with these columns are read so from now on; what no column holds stays unknown.</source>
        <translation>يصبح كل صف مقالًا. ستُقرأ الجداول التي لها هذه الأعمدة هكذا من الآن فصاعدًا، وما ليس في أي عمود يبقى مجهولًا.</translation>
    </message>
    <message>
        <source>No column holds the text: each row becomes a link without text.</source>
        <translation>لا يوجد النص في أي عمود: يصبح كل صف رابطًا بلا نص.</translation>
    </message>
    <message>
        <source>This table is left out until you choose the column that holds the text, or the address.</source>
        <translation>سيُترك هذا الجدول حتى تختار العمود الذي فيه النص أو عنوان الويب.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text, or at least the address.</source>
        <translation>اختر العمود الذي فيه النص، أو على الأقل عنوان الويب.</translation>
    </message>
    <message>
        <source>{name} and {number} more with the same columns</source>
        <translation>{name} و{number} أخرى بالأعمدة نفسها</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} و{last}</translation>
    </message>
    <message>
        <source>{parts} or {last}</source>
        <translation>{parts} أو {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}،‏ {second}</translation>
    </message>
    <message>
        <source>the same thing can&apos;t have been at both times</source>
        <translation>لا يمكن أن يكون الشيء نفسه قد حدث في الوقتين</translation>
    </message>
    <message>
        <source>the statements may be of different things</source>
        <translation>قد تكون الإفادتان عن أمرين مختلفين</translation>
    </message>
    <message>
        <source>one of them counts from a day that may be another</source>
        <translation>أحدهما يُحسب من يوم قد يكون يومًا آخر</translation>
    </message>
    <message>
        <source>they are whole weeks apart, and a date of publication may be wrong</source>
        <translation>تفصل بينهما أسابيع كاملة، وقد يكون أحد تاريخي النشر خاطئًا</translation>
    </message>
    <message>
        <source>it is not said whether of the same people</source>
        <translation>لم يُذكر ما إذا كان المقصود الأشخاص أنفسهم</translation>
    </message>
    <message>
        <source>“{figure}” ({account}) comes to {value}: “{other}” ({rival}).</source>
        <translation>«{figure}» ({account}) يعادل {value}: «{other}» ({rival}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree.</source>
        <translation>«{one}» و«{other}» متفقان.</translation>
    </message>
    <message>
        <source>{value} ({account})</source>
        <translation>{value} في {account}</translation>
    </message>
    <message>
        <source>{value} ({account}, from {speaker})</source>
        <translation>{value} في {account} نقلًا عن {speaker}</translation>
    </message>
    <message>
        <source>{one} and {other} can both be true.</source>
        <translation>يمكن أن يصح {one} و{other} معًا.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same but for rounding.</source>
        <translation>{one} و{other} لا يختلفان إلا في التقريب.</translation>
    </message>
    <message>
        <source>between languages it is not sure that they are of one thing</source>
        <translation>بين لغتين ليس من المؤكد أنهما عن الشيء نفسه</translation>
    </message>
    <message>
        <source>they are parts or additions, and may be of different wholes</source>
        <translation>كل منهما جزء أو إضافة، وقد لا يكون الكل واحدًا</translation>
    </message>
    <message>
        <source>one of them may be of a part, or of an earlier hour</source>
        <translation>قد يكون أحد الرقمين لجزء فقط أو من ساعة سابقة</translation>
    </message>
    <message>
        <source>they lie too far apart to be of one thing for sure</source>
        <translation>الفارق بينهما أكبر من أن يكونا بالتأكيد عن شيء واحد</translation>
    </message>
    <message>
        <source>one of them is no exact figure</source>
        <translation>أحدهما ليس رقمًا دقيقًا</translation>
    </message>
    <message>
        <source>both can&apos;t be true of the same thing at the same time</source>
        <translation>لا يمكن أن يصح كلاهما عن الشيء نفسه في الوقت نفسه</translation>
    </message>
    <message>
        <source>a person has one age</source>
        <translation>للشخص عمرٌ واحد</translation>
    </message>
    <message>
        <source>one of them counts since a day</source>
        <translation>أحدهما يحسب منذ يوم معيّن</translation>
    </message>
    <message>
        <source>one of them is of a group that was told before</source>
        <translation>أحدهما عن مجموعة ذُكرت من قبل</translation>
    </message>
    <message>
        <source>it is not said until when the later account counts</source>
        <translation>لا يُذكر إلى أي وقت تحسب الرواية الأحدث</translation>
    </message>
    <message>
        <source>{value} was published later, and such figures change with time</source>
        <translation>نُشر لاحقًا {value}، ومثل هذه الأرقام يتغير مع الوقت</translation>
    </message>
    <message>
        <source>the lower figure was published later</source>
        <translation>الرقم الأصغر نُشر لاحقًا</translation>
    </message>
    <message>
        <source>“{word}” says that there was another figure before</source>
        <translation>عبارة «{word}» تدل على رقم آخر سابق</translation>
    </message>
    <message>
        <source>{careful} puts it with reserve (“{reserve}”); {sure} asserts it (“{assertion}”).</source>
        <translation>{careful}: بتحفظ («{reserve}»)؛ {sure}: بجزم («{assertion}»).</translation>
    </message>
    <message>
        <source>{speaker} in {account}</source>
        <translation>{speaker} في {account}</translation>
    </message>
    <message>
        <source>{account} (“{words}”)</source>
        <translation>{account} («{words}»)</translation>
    </message>
    <message>
        <source>{voice} says “{words}”</source>
        <translation>{voice}: «{words}»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be true: {why}.</source>
        <translation>يمكن أن يصح «{one}» و«{other}» معًا: {why}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides, maybe of different things.</source>
        <translation>«{one}» و«{other}» جهتان متقابلتان، ربما لشيئين مختلفين.</translation>
    </message>
    <message>
        <source>{one} and {other} are opposite sides: it can be only one of them.</source>
        <translation>{one} و{other} جهتان متقابلتان: لا يصح إلا إحداهما.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides</source>
        <translation>«{one}» و«{other}» جهتان متقابلتان</translation>
    </message>
    <message>
        <source>“{one}” in one account, “{other}” in the other</source>
        <translation>«{one}» في رواية و«{other}» في الأخرى</translation>
    </message>
    <message>
        <source>one may lie in the other</source>
        <translation>قد يقع أحدهما ضمن الآخر</translation>
    </message>
    <message>
        <source>“{words}” ({speaker})</source>
        <translation>«{words}» ({speaker})</translation>
    </message>
    <message>
        <source>the statements give different hours</source>
        <translation>تذكر الإفادتان ساعتين مختلفتين</translation>
    </message>
    <message>
        <source>it can be only one of them</source>
        <translation>لا يصح إلا أحدهما</translation>
    </message>
    <message>
        <source>they may be of different things</source>
        <translation>قد يكونان عن أمرين مختلفين</translation>
    </message>
    <message>
        <source>only one of them can be true</source>
        <translation>لا يمكن أن يصح إلا أحدهما</translation>
    </message>
    <message>
        <source>{one}; {other}: {why}.</source>
        <translation>{one}؛ {other} — {why}.</translation>
    </message>
    <message>
        <source>{account} says that it was so only in part or for a short time</source>
        <translation>{account}: كان ذلك جزئيًا أو لمدة قصيرة فقط</translation>
    </message>
    <message>
        <source>The other account</source>
        <translation>الرواية الأخرى</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>إحدى الروايتين</translation>
    </message>
    <message>
        <source>{speaker} ({account})</source>
        <translation>{speaker} ({account})</translation>
    </message>
    <message>
        <source>{who}: “{words}”</source>
        <translation>{who}: «{words}»</translation>
    </message>
    <message>
        <source>nobody in {account}</source>
        <translation>لا أحد في {account}</translation>
    </message>
    <message>
        <source>The same statement is credited to {speakers}.</source>
        <translation>الإفادة نفسها منسوبة إلى: {speakers}.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {other} makes it itself.</source>
        <translation>تُنسب الإفادة في {account} إلى {speaker}؛ وترد في {other} بلسان الناشر نفسه.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {others} make it themselves.</source>
        <translation>تُنسب الإفادة في {account} إلى {speaker}؛ وترد في {others} بلسان الناشرين أنفسهم.</translation>
    </message>
    <message>
        <source>{speaker} (told by {teller})</source>
        <translation>{speaker} (نقلًا عن {teller})</translation>
    </message>
    <message>
        <source>“{name}” is called {rank} in one account and {other} in the other.</source>
        <translation>«{name}»: {rank} في رواية و{other} في الأخرى.</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{body}” in one account and to “{other}” in the other; they may be two bodies, or two names of one.</source>
        <translation>«{name}»: الانتماء إلى «{body}» في رواية وإلى «{other}» في الأخرى؛ قد تكونان هيئتين، أو اسمين لهيئة واحدة.</translation>
    </message>
    <message>
        <source>The {office} is “{name}” here and “{rival}” there</source>
        <translation>{office}: هنا «{name}» وهناك «{rival}»</translation>
    </message>
    <message>
        <source>“{name}” here and “{rival}” there</source>
        <translation>«{name}» هنا و«{rival}» هناك</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings: the surname is the same.</source>
        <translation>«{name}» و«{other}» اسم شخص واحد بكتابتين: اسم العائلة واحد.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings.</source>
        <translation>«{name}» و«{other}» اسم شخص واحد بكتابتين.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name in two spellings.</source>
        <translation>«{name}» و«{other}» اسم واحد بكتابتين.</translation>
    </message>
    <message>
        <source>Only {account} gives this figure: {value}.</source>
        <translation>لا يذكر هذا الرقم إلا {account}: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this figure: {value}.</source>
        <translation>من بين الروايات بهذه اللغة لا يذكر هذا الرقم إلا {account}: {value}.</translation>
    </message>
    <message>
        <source>Only {account} says this: {missing}.</source>
        <translation>لا يقول هذا إلا {account}: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this: {missing}.</source>
        <translation>من بين الروايات بهذه اللغة لا يقول هذا إلا {account}: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>لا يقول هذا، نقلًا عن غيره ({hand})، إلا {account}: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>من بين الروايات بهذه اللغة لا يقول هذا، نقلًا عن غيره ({hand})، إلا {account}: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} quotes {name}.</source>
        <translation>لا يقتبس عن {name} إلا {account}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} quotes {name}.</source>
        <translation>من بين الروايات بهذه اللغة لا يقتبس عن {name} إلا {account}.</translation>
    </message>
    <message>
        <source>Only {account} names {name}.</source>
        <translation>لا يسمّي {name} إلا {account}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} names {name}.</source>
        <translation>من بين الروايات بهذه اللغة لا يسمّي {name} إلا {account}.</translation>
    </message>
    <message>
        <source>Only {account} gives this time: {value}.</source>
        <translation>لا يذكر هذا الوقت إلا {account}: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this time: {value}.</source>
        <translation>من بين الروايات بهذه اللغة لا يذكر هذا الوقت إلا {account}: {value}.</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a neutral word)</source>
        <translation>«{words}» في {account} (كلمة محايدة)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that judges)</source>
        <translation>«{words}» في {account} (كلمة تقييمية)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that softens or praises)</source>
        <translation>«{words}» في {account} (كلمة تلطّف أو تمدح)</translation>
    </message>
    <message>
        <source>What they call the same: {one}, {other}.</source>
        <translation>تسميتان للشيء نفسه: {one}، {other}.</translation>
    </message>
    <message>
        <source>{account}, said by {speaker}</source>
        <translation>{account} على لسان {speaker}</translation>
    </message>
    <message>
        <source>a quotation in {account}</source>
        <translation>{account} ضمن اقتباس</translation>
    </message>
    <message>
        <source>“{far}” in {account}; “{bare}” without more in {other}.</source>
        <translation>«{far}» في {account}؛ و«{bare}» فحسب في {other}.</translation>
    </message>
    <message>
        <source>a date of publication is missing</source>
        <translation>أحد تاريخي النشر مفقود</translation>
    </message>
    <message>
        <source>a date of publication is doubtful</source>
        <translation>أحد تاريخي النشر مشكوك فيه</translation>
    </message>
    <message>
        <source>the accounts hardly speak of the same event</source>
        <translation>يُستبعد أن تكون الروايتان عن الحدث نفسه</translation>
    </message>
    <message>
        <source>they come from different speakers</source>
        <translation>هما من متحدثين مختلفين</translation>
    </message>
    <message>
        <source>the statements around them differ</source>
        <translation>الإفادات المحيطة بهما مختلفة</translation>
    </message>
    <message>
        <source>one of them may be a plan, a doubt or a denial</source>
        <translation>قد يكون أحدهما خطة أو شكًا أو نفيًا</translation>
    </message>
    <message>
        <source>they were published on different days</source>
        <translation>نُشرا في يومين مختلفين</translation>
    </message>
    <message>
        <source>the statements are of different times</source>
        <translation>الإفادتان عن وقتين مختلفين</translation>
    </message>
    <message>
        <source>prices of the market change within a day</source>
        <translation>أسعار السوق تتغير خلال اليوم</translation>
    </message>
    <message>
        <source>one statement is of “{one}”, the other of “{other}”</source>
        <translation>إحدى الإفادتين عن «{one}» والأخرى عن «{other}»</translation>
    </message>
    <message>
        <source>{value} ({account}) against {other} ({rival}): the sentences were paired by the user, and whether they count the same is not known.</source>
        <translation>{value} في {account} مقابل {other} في {rival}: ربط المستخدم الجملتين، ولا يُعرف هل تحسبان الشيء نفسه.</translation>
    </message>
    <message>
        <source>no other account names {names}</source>
        <translation>لا رواية أخرى تسمّي {names}</translation>
    </message>
    <message>
        <source>no other account mentions {words}</source>
        <translation>لا رواية أخرى تذكر {words}</translation>
    </message>
    <message>
        <source>no other account names {names} or mentions {words}</source>
        <translation>لا رواية أخرى تسمّي {names} أو تذكر {words}</translation>
    </message>
    <message>
        <source>“{words}” ({value})</source>
        <translation>«{words}» ({value})</translation>
    </message>
    <message>
        <source>{one} against {other}: {why}.</source>
        <translation>{one} مقابل {other}: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{inner} lies in {outer}.</source>
        <translation>{inner} ضمن {outer}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both {time}.</source>
        <translation>«{one}» و«{other}» يعنيان الوقت نفسه: {time}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {rough} may be a rough hour.</source>
        <translation>«{one}» و«{other}»: قد تكون الساعة تقريبية ({rough}).</translation>
    </message>
    <message>
        <source>Only {account} reports that someone gave no answer.</source>
        <translation>لا يذكر أن أحدهم لم يردّ إلا {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} report that someone gave no answer.</source>
        <translation>لا يذكر أن أحدهم لم يردّ إلا {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified.</source>
        <translation>لا يذكر ما لم يُتحقق منه إلا {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified.</source>
        <translation>لا يذكر ما لم يُتحقق منه إلا {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified; {others}.</source>
        <translation>لا يذكر ما لم يُتحقق منه إلا {account}؛ {others}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified; {others}.</source>
        <translation>لا يذكر ما لم يُتحقق منه إلا {accounts}؛ {others}.</translation>
    </message>
    <message>
        <source>one of them may be of the beginning, the other of the end</source>
        <translation>قد يكون أحدهما عن البداية والآخر عن النهاية</translation>
    </message>
    <message>
        <source>it may be somebody or something else that is spoken of</source>
        <translation>قد يكون الكلام عن شخص آخر أو شيء آخر</translation>
    </message>
    <message>
        <source>{amount} years</source>
        <translation>{amount} سنة</translation>
    </message>
    <message>
        <source>{amount} months</source>
        <translation>{amount} شهرًا</translation>
    </message>
    <message>
        <source>{amount} weeks</source>
        <translation>{amount} أسبوعًا</translation>
    </message>
    <message>
        <source>{amount} days</source>
        <translation>{amount} يومًا</translation>
    </message>
    <message>
        <source>{amount} hours</source>
        <translation>{amount} ساعة</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} دقيقة</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount} ثانية</translation>
    </message>
    <message>
        <source>{amount} years old</source>
        <translation>{amount} سنة من العمر</translation>
    </message>
    <message>
        <source>{amount} percentage points</source>
        <translation>{amount} نقطة مئوية</translation>
    </message>
    <message>
        <source>{amount} person</source>
        <translation>{amount} شخص</translation>
    </message>
    <message>
        <source>{amount} child</source>
        <translation>{amount} طفل</translation>
    </message>
    <message>
        <source>{amount} man</source>
        <translation>{amount} رجل</translation>
    </message>
    <message>
        <source>{amount} woman</source>
        <translation>{amount} امرأة</translation>
    </message>
    <message>
        <source>{amount} life</source>
        <translation>{amount} روح</translation>
    </message>
    <message>
        <source>{amount} people</source>
        <translation>{amount} شخص</translation>
    </message>
    <message>
        <source>{amount} children</source>
        <translation>{amount} طفل</translation>
    </message>
    <message>
        <source>{amount} men</source>
        <translation>{amount} رجل</translation>
    </message>
    <message>
        <source>{amount} women</source>
        <translation>{amount} امرأة</translation>
    </message>
    <message>
        <source>{amount} lives</source>
        <translation>{amount} روح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln سنة من العمر</numerusform>
            <numerusform>سنة واحدة من العمر</numerusform>
            <numerusform>سنتان من العمر</numerusform>
            <numerusform>%Ln سنوات من العمر</numerusform>
            <numerusform>%Ln سنة من العمر</numerusform>
            <numerusform>%Ln سنة من العمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percentage point(s)</source>
        <translation>
            <numerusform>%Ln نقطة مئوية</numerusform>
            <numerusform>نقطة مئوية واحدة</numerusform>
            <numerusform>نقطتان مئويتان</numerusform>
            <numerusform>%Ln نقاط مئوية</numerusform>
            <numerusform>%Ln نقطة مئوية</numerusform>
            <numerusform>%Ln نقطة مئوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child</source>
        <translation>
            <numerusform>%Ln طفل</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%Ln أطفال</numerusform>
            <numerusform>%Ln طفلًا</numerusform>
            <numerusform>%Ln طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln man</source>
        <translation>
            <numerusform>%Ln رجل</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%Ln رجال</numerusform>
            <numerusform>%Ln رجلًا</numerusform>
            <numerusform>%Ln رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woman</source>
        <translation>
            <numerusform>%Ln امرأة</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%Ln نساء</numerusform>
            <numerusform>%Ln امرأة</numerusform>
            <numerusform>%Ln امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln life</source>
        <translation>
            <numerusform>%Ln روح</numerusform>
            <numerusform>روح واحدة</numerusform>
            <numerusform>روحان</numerusform>
            <numerusform>%Ln أرواح</numerusform>
            <numerusform>%Ln روحًا</numerusform>
            <numerusform>%Ln روح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln children</source>
        <translation>
            <numerusform>%Ln طفل</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%Ln أطفال</numerusform>
            <numerusform>%Ln طفلًا</numerusform>
            <numerusform>%Ln طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln men</source>
        <translation>
            <numerusform>%Ln رجل</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%Ln رجال</numerusform>
            <numerusform>%Ln رجلًا</numerusform>
            <numerusform>%Ln رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln women</source>
        <translation>
            <numerusform>%Ln امرأة</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%Ln نساء</numerusform>
            <numerusform>%Ln امرأة</numerusform>
            <numerusform>%Ln امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln روح</numerusform>
            <numerusform>روح واحدة</numerusform>
            <numerusform>روحان</numerusform>
            <numerusform>%Ln أرواح</numerusform>
            <numerusform>%Ln روحًا</numerusform>
            <numerusform>%Ln روح</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} aboard</source>
        <translation>{amount} (على المتن)</translation>
    </message>
    <message>
        <source>{amount} abstained</source>
        <translation>{amount} (امتناع عن التصويت)</translation>
    </message>
    <message>
        <source>{amount} affected</source>
        <translation>{amount} (تأثّر)</translation>
    </message>
    <message>
        <source>{amount} arrested</source>
        <translation>{amount} (توقيف)</translation>
    </message>
    <message>
        <source>{amount} captured</source>
        <translation>{amount} (وقوع في الأسر)</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} (توجيه تهمة)</translation>
    </message>
    <message>
        <source>{amount} convicted</source>
        <translation>{amount} (إدانة)</translation>
    </message>
    <message>
        <source>{amount} damaged</source>
        <translation>{amount} (تضرّر)</translation>
    </message>
    <message>
        <source>{amount} deployed</source>
        <translation>{amount} (إرسال)</translation>
    </message>
    <message>
        <source>{amount} deported</source>
        <translation>{amount} (ترحيل)</translation>
    </message>
    <message>
        <source>{amount} destroyed</source>
        <translation>{amount} (تدمير)</translation>
    </message>
    <message>
        <source>{amount} displaced</source>
        <translation>{amount} (نزوح)</translation>
    </message>
    <message>
        <source>{amount} evacuated</source>
        <translation>{amount} (إجلاء)</translation>
    </message>
    <message>
        <source>{amount} fired</source>
        <translation>{amount} (فصل من العمل)</translation>
    </message>
    <message>
        <source>{amount} fled</source>
        <translation>{amount} (فرار)</translation>
    </message>
    <message>
        <source>{amount} gathered</source>
        <translation>{amount} (تجمّع)</translation>
    </message>
    <message>
        <source>{amount} hired</source>
        <translation>{amount} (توظيف)</translation>
    </message>
    <message>
        <source>{amount} hospitalized</source>
        <translation>{amount} (نقل إلى المستشفى)</translation>
    </message>
    <message>
        <source>{amount} infected</source>
        <translation>{amount} (إصابة بعدوى)</translation>
    </message>
    <message>
        <source>{amount} injured</source>
        <translation>{amount} (إصابة)</translation>
    </message>
    <message>
        <source>{amount} kidnapped</source>
        <translation>{amount} (خطف)</translation>
    </message>
    <message>
        <source>{amount} killed</source>
        <translation>{amount} (مقتل)</translation>
    </message>
    <message>
        <source>{amount} lasted</source>
        <translation>{amount} (مدة)</translation>
    </message>
    <message>
        <source>{amount} launched</source>
        <translation>{amount} (إطلاق)</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} (فقدان)</translation>
    </message>
    <message>
        <source>{amount} released</source>
        <translation>{amount} (إفراج)</translation>
    </message>
    <message>
        <source>{amount} rescued</source>
        <translation>{amount} (إنقاذ)</translation>
    </message>
    <message>
        <source>{amount} sentenced</source>
        <translation>{amount} (صدور حكم)</translation>
    </message>
    <message>
        <source>{amount} shot down</source>
        <translation>{amount} (إسقاط)</translation>
    </message>
    <message>
        <source>{amount} surrendered</source>
        <translation>{amount} (استسلام)</translation>
    </message>
    <message>
        <source>{amount} survived</source>
        <translation>{amount} (نجاة)</translation>
    </message>
    <message>
        <source>{amount} trapped</source>
        <translation>{amount} (محاصرة)</translation>
    </message>
    <message>
        <source>{amount} vaccinated</source>
        <translation>{amount} (تطعيم)</translation>
    </message>
    <message>
        <source>{amount} voted against</source>
        <translation>{amount} (تصويت بالرفض)</translation>
    </message>
    <message>
        <source>{amount} voted for</source>
        <translation>{amount} (تصويت بالتأييد)</translation>
    </message>
    <message>
        <source>population of {amount}</source>
        <translation>عدد السكان {amount}</translation>
    </message>
    <message>
        <source>toll of {amount}</source>
        <translation>عدد الضحايا {amount}</translation>
    </message>
    <message>
        <source>number of {amount}</source>
        <translation>العدد {amount}</translation>
    </message>
    <message>
        <source>total of {amount}</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>crowd of {amount}</source>
        <translation>حشد من {amount}</translation>
    </message>
    <message>
        <source>majority of {amount}</source>
        <translation>أغلبية {amount}</translation>
    </message>
    <message>
        <source>margin of {amount}</source>
        <translation>فارق {amount}</translation>
    </message>
    <message>
        <source>{amount} trillion</source>
        <translation>{amount} تريليون</translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation>{amount} مليار</translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation>{amount} مليون</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>نحو {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>ما لا يقل عن {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>ما لا يزيد على {amount}</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>أكثر من {amount}</translation>
    </message>
    <message>
        <source>less than {amount}</source>
        <translation>أقل من {amount}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{amount}% of the {things}</source>
        <translation>{amount}٪ من {things}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>a majority of {amount}</source>
        <translation>أغلبية {amount}</translation>
    </message>
    <message>
        <source>{amount}%</source>
        <translation>{amount}٪</translation>
    </message>
    <message>
        <source>{amount} {things}</source>
        <translation>{amount} {things}</translation>
    </message>
    <message>
        <source>one vote or match has one result</source>
        <translation>للتصويت الواحد أو المباراة الواحدة نتيجة واحدة</translation>
    </message>
    <message>
        <source>they may be of two bodies</source>
        <translation>قد يكونان عن هيئتين مختلفتين</translation>
    </message>
    <message>
        <source>{value} ({account}) against “{said}” ({other}): {why}.</source>
        <translation>{value} في {account} مقابل «{said}» في {other}: {why}.</translation>
    </message>
    <message>
        <source>one of them counts one more</source>
        <translation>أحدهما يحسب واحدًا إضافيًا</translation>
    </message>
    <message>
        <source>one more is only said to be possible</source>
        <translation>الواحد الإضافي مذكور كاحتمال فقط</translation>
    </message>
    <message>
        <source>“{words}” ({account}) against {value} ({other}): {why}.</source>
        <translation>«{words}» في {account} مقابل {value} في {other}: {why}.</translation>
    </message>
    <message>
        <source>the figure was published later, and may have come about since</source>
        <translation>الرقم نُشر لاحقًا، وربما حدث ذلك بعده</translation>
    </message>
    <message>
        <source>the figure was published earlier</source>
        <translation>الرقم نُشر سابقًا</translation>
    </message>
    <message>
        <source>{one} and {other}: {reason}</source>
        <translation>{one} و{other}: {reason}</translation>
    </message>
    <message>
        <source>each account may be of what was in its own days</source>
        <translation>قد تكون كل رواية عما كان في أيامها</translation>
    </message>
    <message>
        <source>it is not said of which year one of them is</source>
        <translation>لا يُذكر إلى أي سنة يعود أحدهما</translation>
    </message>
    <message>
        <source>the ground floor is the first one in some countries</source>
        <translation>الطابق الأرضي هو الأول في بعض البلدان</translation>
    </message>
    <message>
        <source>it is not said when</source>
        <translation>لا يُذكر متى</translation>
    </message>
    <message>
        <source>one of them is of what is planned</source>
        <translation>أحدهما عن أمر مخطط له</translation>
    </message>
    <message>
        <source>one of them only says that it may be so</source>
        <translation>أحدهما يقول فقط إن الأمر محتمل</translation>
    </message>
    <message>
        <source>one of them is a question</source>
        <translation>أحدهما سؤال</translation>
    </message>
    <message>
        <source>the denial is older, and it may have happened since</source>
        <translation>النفي أقدم، وربما حدث الأمر بعده</translation>
    </message>
    <message>
        <source>the {parts} belong to it</source>
        <translation>{parts} من أجزائه</translation>
    </message>
    <message>
        <source>the {part} is a part of it</source>
        <translation>{part} جزء منه</translation>
    </message>
    <message>
        <source>{inner} is in {outer}</source>
        <translation>{inner} في {outer}</translation>
    </message>
    <message>
        <source>{teller} tells what {speaker} said</source>
        <translation>{teller} نقلًا عن {speaker}</translation>
    </message>
    <message>
        <source>{kind}, {verdict}</source>
        <translation>{kind}، {verdict}</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>الجملة {number}</translation>
    </message>
    <message>
        <source>{mark}, difference {number}</source>
        <translation>{mark}، الاختلاف {number}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>اختلافات أخرى</translation>
    </message>
    <message>
        <source>Not in every account</source>
        <translation>ليس في كل الروايات</translation>
    </message>
    <message>
        <source>cannot both be true</source>
        <translation>لا يمكن أن يصح كلاهما</translation>
    </message>
    <message>
        <source>may conflict; what would settle it is missing</source>
        <translation>قد يكون تعارضًا؛ ينقص ما يحسم ذلك</translation>
    </message>
    <message>
        <source>both can be true: one is rounder, more exact or in other units</source>
        <translation>يمكن أن يصح كلاهما: أحدهما مقرّب أو أدق أو بوحدات أخرى</translation>
    </message>
    <message>
        <source>the same, credited to others or to nobody</source>
        <translation>القول نفسه، منسوب إلى آخرين أو غير منسوب إلى أحد</translation>
    </message>
    <message>
        <source>stated here, hedged there</source>
        <translation>بجزم هنا وبتحفظ هناك</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>الشيء نفسه بكلمات أخرى</translation>
    </message>
    <message>
        <source>a difference that is no matter of truth</source>
        <translation>اختلاف لا يمس صحة القول</translation>
    </message>
    <message>
        <source>said here, not there; silence denies nothing</source>
        <translation>قيل هنا ولم يُقل هناك؛ والسكوت لا ينفي شيئًا</translation>
    </message>
    <message>
        <source>from a meta tag</source>
        <translation>من وسم meta</translation>
    </message>
    <message>
        <source>from the page’s data (JSON-LD)</source>
        <translation>من بيانات الصفحة (JSON-LD)</translation>
    </message>
    <message>
        <source>from a data field</source>
        <translation>من حقل بيانات</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>Comparison by Parallax</source>
        <translation>مقارنة ببرنامج Parallax</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الرواية</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>alike, no difference found</source>
        <translation>متشابه، لم يُعثر على اختلاف</translation>
    </message>
    <message>
        <source>One row is one claim, named in the words of one account; one column is one account, with those it credits. An account that quotes both sides holds both. What one account alone says stands among the differences.</source>
        <translation>كل صف إفادة بكلمات إحدى الروايات، وكل عمود رواية مع من تنسب إليهم القول. والرواية التي تنقل عن الطرفين تحمل القولين معًا. أما ما تقوله رواية واحدة فقط فيرد ضمن الاختلافات.</translation>
    </message>
    <message>
        <source>No differences were found among the statements checked.</source>
        <translation>لم توجد اختلافات بين الإفادات المفحوصة.</translation>
    </message>
    <message>
        <source>The whole texts</source>
        <translation>النصوص الكاملة</translation>
    </message>
    <message>
        <source>What is shaded side by side speaks of the same thing; what is not shaded stands for itself. Small numbers count each account’s sentences; signs lead to the differences above; small grey type (headlines, captions, links) was not compared.</source>
        <translation>ما ظُلّل متجاورًا يتحدث عن الشيء نفسه، وما لم يُظلّل قائم بذاته. الأرقام الصغيرة تعدّ جمل كل رواية، والرموز تقود إلى الاختلافات أعلاه، وما كُتب بخط رمادي صغير (العناوين وتعليقات الصور والروابط) لم يُقارن.</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>المنهج وحدوده</translation>
    </message>
    <message>
        <source>The program splits every text into statements, puts those that speak of the same thing in one row, and compares what they say by fixed rules on this computer, so that the same texts always give the same result.</source>
        <translation>يقسّم البرنامج كل نص إلى إفادات، ويضع ما يتحدث منها عن الشيء نفسه في صف واحد، ويقارن ما تقوله وفق قواعد ثابتة على هذا الحاسوب، فتعطي النصوص نفسها النتيجة نفسها دائمًا.</translation>
    </message>
    <message>
        <source>It calls two statements a conflict only where subject, quantity or claim, and time are the same; it misses differences that take knowledge of the world to see, and a row may pair statements that a reader would not.</source>
        <translation>ولا يعدّ إفادتين متعارضتين إلا إذا اتحد الموضوع والكمية أو القول والوقت؛ وتفوته اختلافات لا تُدرك إلا بمعرفة العالم، وقد يجمع الصف إفادات لا يجمعها القارئ.</translation>
    </message>
    <message>
        <source>It does not judge who is right, and an account that is silent may simply be shorter or earlier: check what matters against the whole texts, which stand here in full.</source>
        <translation>وهو لا يحكم بمن هو على حق، وقد تكون الرواية التي لا تذكر شيئًا أقصر أو أسبق فحسب: تحقق مما يهم بالرجوع إلى النصوص الكاملة الواردة هنا بتمامها.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>الناشر غير معروف</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: typst says: {reason}</source>
        <translation>تعذرت كتابة {file}: يقول typst: {reason}</translation>
    </message>
    <message>
        <source>It conforms to no standard for accessibility and archives: {reason}.</source>
        <translation>لا يوافق الملف أي معيار لسهولة الوصول والأرشفة: {reason}.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}: {placeholder} stands for them. Install a font for this script (for Chinese, Japanese and Korean: Noto Sans CJK) and write the file again.</source>
        <translation>لا خط على هذا الحاسوب فيه {signs}: وُضع {placeholder} مكانها. ثبِّت خطًا لهذه الكتابة (للصينية واليابانية والكورية: Noto Sans CJK) واكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>Accounts {first} to {last}</source>
        <translation>الروايات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{letter} {name} ({length}, {day})</source>
        <translation>{letter} {name} ({length}، {day})</translation>
    </message>
    <message>
        <source>figures, times, what only one says</source>
        <translation>الأرقام والأوقات وما تقوله رواية واحدة فقط</translation>
    </message>
    <message>
        <source>claims, names, places, speakers, certainty, wording, figures, times, what only one says</source>
        <translation>الإفادات والأسماء والأماكن والمتحدثون واليقين والصياغة والأرقام والأوقات وما تقوله رواية واحدة فقط</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln account(s)</source>
        <translation>
            <numerusform>مقارنة %Ln رواية</numerusform>
            <numerusform>مقارنة رواية واحدة</numerusform>
            <numerusform>مقارنة روايتين</numerusform>
            <numerusform>مقارنة %Ln روايات</numerusform>
            <numerusform>مقارنة %Ln رواية</numerusform>
            <numerusform>مقارنة %Ln رواية</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) found among {statements} checked ({subjects}).</source>
        <translation>
            <numerusform>وُجد %Ln تعارض؛ المفحوص: {statements} ({subjects}).</numerusform>
            <numerusform>وُجد تعارض واحد؛ المفحوص: {statements} ({subjects}).</numerusform>
            <numerusform>وُجد تعارضان؛ المفحوص: {statements} ({subjects}).</numerusform>
            <numerusform>وُجدت %Ln تعارضات؛ المفحوص: {statements} ({subjects}).</numerusform>
            <numerusform>وُجد %Ln تعارضًا؛ المفحوص: {statements} ({subjects}).</numerusform>
            <numerusform>وُجد %Ln تعارض؛ المفحوص: {statements} ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts found among %Ln statement(s) checked ({subjects}).</source>
        <translation>
            <numerusform>لم توجد تعارضات؛ فُحصت %Ln إفادة ({subjects}).</numerusform>
            <numerusform>لم توجد تعارضات؛ فُحصت إفادة واحدة ({subjects}).</numerusform>
            <numerusform>لم توجد تعارضات؛ فُحصت إفادتان ({subjects}).</numerusform>
            <numerusform>لم توجد تعارضات؛ فُحصت %Ln إفادات ({subjects}).</numerusform>
            <numerusform>لم توجد تعارضات؛ فُحصت %Ln إفادة ({subjects}).</numerusform>
            <numerusform>لم توجد تعارضات؛ فُحصت %Ln إفادة ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear.</source>
        <translation>
            <numerusform>لا شيء غير واضح.</numerusform>
            <numerusform>اختلاف واحد غير واضح.</numerusform>
            <numerusform>اختلافان غير واضحين.</numerusform>
            <numerusform>%Ln اختلافات غير واضحة.</numerusform>
            <numerusform>%Ln اختلافًا غير واضح.</numerusform>
            <numerusform>%Ln اختلاف غير واضح.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unclear for want of a date: set the dates of publication to decide it.</source>
        <translation>اختلاف واحد غير واضح لعدم وجود تاريخ: أدخل تواريخ النشر لحسمه.</translation>
    </message>
    <message>
        <source>{unclear} unclear, 1 of them for want of a date: set the dates of publication to decide it.</source>
        <translation>الاختلافات غير الواضحة: {unclear}، منها واحد لعدم وجود تاريخ: أدخل تواريخ النشر لحسمه.</translation>
    </message>
    <message numerus="yes">
        <source>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</source>
        <translation>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها %Ln لعدم وجود تاريخ: أدخل تواريخ النشر لحسمها.</numerusform>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها واحد لعدم وجود تاريخ: أدخل تواريخ النشر لحسمه.</numerusform>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها اثنان لعدم وجود تاريخ: أدخل تواريخ النشر لحسمهما.</numerusform>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها %Ln لعدم وجود تاريخ: أدخل تواريخ النشر لحسمها.</numerusform>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها %Ln لعدم وجود تاريخ: أدخل تواريخ النشر لحسمها.</numerusform>
            <numerusform>الاختلافات غير الواضحة: {unclear}، منها %Ln لعدم وجود تاريخ: أدخل تواريخ النشر لحسمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts hardly speak of the same event; differences between them may mean nothing.</source>
        <translation>لا تكاد هذه الروايات تتحدث عن الحدث نفسه؛ وقد لا تعني الاختلافات بينها شيئًا.</translation>
    </message>
    <message>
        <source>{account} hardly speaks of the event of the others; differences from it may mean nothing.</source>
        <translation>لا تكاد رواية {account} تتحدث عن حدث الروايات الأخرى؛ وقد لا تعني الاختلافات عنها شيئًا.</translation>
    </message>
    <message>
        <source>{accounts} hardly speak of the event of the others; differences from them may mean nothing.</source>
        <translation>لا تكاد روايات {accounts} تتحدث عن حدث الروايات الأخرى؛ وقد لا تعني الاختلافات عنها شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left out by the user.</source>
        <translation>
            <numerusform>استثنى المستخدم %Ln اختلاف.</numerusform>
            <numerusform>استثنى المستخدم اختلافًا واحدًا.</numerusform>
            <numerusform>استثنى المستخدم اختلافين.</numerusform>
            <numerusform>استثنى المستخدم %Ln اختلافات.</numerusform>
            <numerusform>استثنى المستخدم %Ln اختلافًا.</numerusform>
            <numerusform>استثنى المستخدم %Ln اختلاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} ({language})</source>
        <translation>{account} ({language})</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English only: not in {accounts}.</source>
        <translation>لا تُقارن الإفادات والأسماء والأماكن والمتحدثون واليقين والصياغة إلا في النصوص الإنجليزية، فلم تُقارن في {accounts}.</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>By kind: {kinds}.</source>
        <translation>حسب النوع: {kinds}.</translation>
    </message>
    <message>
        <source>{kind}, possible</source>
        <translation>{kind}، محتمل</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>أُعدّ ببرنامج {program}.</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>قُرئ على أنه {value}</translation>
    </message>
    <message>
        <source>{outlet} ({title})</source>
        <translation>{outlet} ({title})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>{picture} can&apos;t be written; choose another folder</source>
        <translation>تعذرت كتابة {picture}؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>there is no such file; build it with `make archive.db`</source>
        <translation>الملف غير موجود؛ أنشئه بالأمر ‎`make archive.db`‎</translation>
    </message>
    <message>
        <source>its index and events</source>
        <translation>تحديث الفهرس والأحداث</translation>
    </message>
    <message>
        <source>it holds no event to compare; import more articles</source>
        <translation>لا حدث في الأرشيف يمكن مقارنته؛ استورد مزيدًا من المقالات</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>{what} took longer than {seconds} seconds</source>
        <translation>{what}: تجاوزت المدة {seconds} ثانية</translation>
    </message>
    <message>
        <source>it is damaged: it has no uuid; open a backup</source>
        <translation>الأرشيف تالف: لا معرّف UUID له؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>it is the archive itself; name another file</source>
        <translation>هذا هو الأرشيف نفسه؛ حدد ملفًا آخر</translation>
    </message>
    <message>
        <source>it may only be read; name another file</source>
        <translation>الملف للقراءة فقط؛ حدد ملفًا آخر</translation>
    </message>
    <message>
        <source>it was written by a newer Parallax (format {version}, this one reads up to {format}); open it with that, or update this program</source>
        <translation>كُتب الأرشيف بإصدار أحدث من Parallax (التنسيق {version}، وهذا يقرأ حتى {format})؛ افتحه به أو حدِّث هذا البرنامج</translation>
    </message>
    <message>
        <source>it was written by an older Parallax and can&apos;t be brought up to date where it lies; copy it to a folder you may write to</source>
        <translation>كُتب الأرشيف بإصدار أقدم من Parallax ولا يمكن تحديثه في مكانه؛ انسخه إلى مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <source>it is damaged ({what}); open a backup</source>
        <translation>الأرشيف تالف ({what})؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>its folder does not exist; make it, or name another</source>
        <translation>مجلده غير موجود؛ أنشئه أو حدد مجلدًا آخر</translation>
    </message>
    <message>
        <source>it is a folder; name the archive&apos;s file in it</source>
        <translation>هذا مجلد؛ حدد ملف الأرشيف الذي فيه</translation>
    </message>
    <message>
        <source>it is no Parallax archive; it was left as it is. Name an archive, or a file that does not exist yet to begin a new one</source>
        <translation>هذا ليس أرشيف Parallax؛ بقي الملف كما هو. حدد أرشيفًا، أو ملفًا غير موجود بعد لبدء أرشيف جديد</translation>
    </message>
    <message>
        <source>{published} is no date; write it as 2024-11-14, 2024-11 or 2024-11-14T18:05+02:00</source>
        <translation>{published} ليس تاريخًا؛ اكتبه هكذا: ‎2024-11-14‎ أو ‎2024-11‎ أو ‎2024-11-14T18:05+02:00‎</translation>
    </message>
    <message>
        <source>{field} can&apos;t be corrected; only {fields} can</source>
        <translation>لا يمكن تصحيح {field}؛ يمكن تصحيح {fields} فقط</translation>
    </message>
    <message>
        <source>{value} is no language code; write two letters, such as en or uk</source>
        <translation>{value} ليس رمز لغة؛ اكتب حرفين مثل ‎en‎ أو ‎uk‎</translation>
    </message>
    <message>
        <source>it holds no article {number}</source>
        <translation>لا مقال بالرقم {number} في الأرشيف</translation>
    </message>
    <message>
        <source>name two events or more to merge</source>
        <translation>حدد حدثين أو أكثر لدمجهما</translation>
    </message>
    <message>
        <source>article {article} is not in event {number}</source>
        <translation>المقال {article} ليس من الحدث {number}</translation>
    </message>
    <message>
        <source>name some of the articles of event {number}, not all</source>
        <translation>حدد بعض مقالات الحدث {number} لا كلها</translation>
    </message>
    <message>
        <source>event {number} is locked already</source>
        <translation>الحدث {number} مقفل بالفعل</translation>
    </message>
    <message>
        <source>event {number} is not locked</source>
        <translation>الحدث {number} غير مقفل</translation>
    </message>
    <message>
        <source>an event needs a title; write one</source>
        <translation>لا بد للحدث من عنوان؛ اكتب عنوانًا</translation>
    </message>
    <message>
        <source>event {number} is called so already</source>
        <translation>للحدث {number} هذا العنوان بالفعل</translation>
    </message>
    <message>
        <source>there is no correction {number} of events to take back</source>
        <translation>لا تصحيح للأحداث بالرقم {number} يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>event {number} is locked; unlock it first</source>
        <translation>الحدث {number} مقفل؛ ألغِ قفله أولًا</translation>
    </message>
    <message>
        <source>correction {number} is of the same articles and was made later; undo it first</source>
        <translation>التصحيح {number} يخص المقالات نفسها وهو أحدث؛ تراجع عنه أولًا</translation>
    </message>
    <message>
        <source>it is damaged: correction {number} can&apos;t be read; open a backup</source>
        <translation>الأرشيف تالف: تعذرت قراءة التصحيح {number}؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>article {article} is in no event</source>
        <translation>المقال {article} ليس من أي حدث</translation>
    </message>
    <message>
        <source>article {article} is in event {event} already</source>
        <translation>المقال {article} موجود بالفعل في الحدث {event}</translation>
    </message>
    <message>
        <source>it is in use by another program, or by other work of this one; wait, or close it there, and try again</source>
        <translation>يستخدم الأرشيفَ برنامج آخر أو عمل آخر لهذا البرنامج؛ انتظر أو أغلقه هناك ثم حاول من جديد</translation>
    </message>
    <message>
        <source>the disk is full; nothing of the last step was kept; make room first</source>
        <translation>القرص ممتلئ؛ لم يُحفظ شيء من الخطوة الأخيرة؛ وفّر مساحة أولًا</translation>
    </message>
    <message>
        <source>it may only be read; copy it to a folder you may write to</source>
        <translation>الأرشيف للقراءة فقط؛ انسخه إلى مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <source>permission denied; copy it to a folder you may write to</source>
        <translation>رُفض الوصول؛ انسخ الأرشيف إلى مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <source>it can&apos;t be opened; see that you may write to it and its folder</source>
        <translation>تعذر فتح الأرشيف؛ تأكد من أنك تستطيع الكتابة فيه وفي مجلده</translation>
    </message>
    <message>
        <source>its disk can&apos;t be read or written; see that it is connected and sound</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه؛ تأكد من أنه موصول وسليم</translation>
    </message>
    <message>
        <source>it is damaged; open a backup</source>
        <translation>الأرشيف تالف؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>it is no archive, or a damaged one; open another file, or a backup</source>
        <translation>الملف ليس أرشيفًا أو هو أرشيف تالف؛ افتح ملفًا آخر أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>it holds no original of an article {number}</source>
        <translation>لا أصل للمقال {number} في الأرشيف</translation>
    </message>
    <message>
        <source>the original of article {number} is damaged; look in a backup</source>
        <translation>أصل المقال {number} تالف؛ ابحث في نسخة احتياطية</translation>
    </message>
    <message>
        <source>it holds no event {number}</source>
        <translation>لا حدث بالرقم {number} في الأرشيف</translation>
    </message>
    <message>
        <source>it is damaged: the origins of article {number} can&apos;t be read; open a backup</source>
        <translation>الأرشيف تالف: تعذرت قراءة مصادر بيانات المقال {number}؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>a note without words is none; remove it instead</source>
        <translation>لا تكون الملاحظة فارغة؛ احذفها بدلًا من ذلك</translation>
    </message>
    <message>
        <source>a decision is about something that stands in a text</source>
        <translation>لا بد أن يخص القرار شيئًا واردًا في نص</translation>
    </message>
    <message>
        <source>it holds no decision {number}</source>
        <translation>لا قرار بالرقم {number} في الأرشيف</translation>
    </message>
    <message>
        <source>it is damaged: decision {number} can&apos;t be read; open a backup</source>
        <translation>الأرشيف تالف: تعذرت قراءة القرار {number}؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>it holds no note {number}</source>
        <translation>لا ملاحظة بالرقم {number} في الأرشيف</translation>
    </message>
    <message>
        <source>a search can&apos;t be saved without a name; name it</source>
        <translation>لا يمكن حفظ بحث بلا اسم؛ سمِّه</translation>
    </message>
    <message>
        <source>no search can be called {new}: choose a name that is free</source>
        <translation>لا يمكن أن يسمى بحث {new}: اختر اسمًا غير مستخدم</translation>
    </message>
    <message>
        <source>it holds no saved search {name}</source>
        <translation>لا بحث محفوظ باسم {name} في الأرشيف</translation>
    </message>
    <message>
        <source>a tag without a name is none; name it</source>
        <translation>لا بد للوسم من اسم؛ اكتب اسمًا</translation>
    </message>
    <message>
        <source>article {number} is in the trash; restore it first</source>
        <translation>المقال {number} في المهملات؛ استعده أولًا</translation>
    </message>
    <message>
        <source>there is no article {number} in its trash</source>
        <translation>لا مقال بالرقم {number} في المهملات</translation>
    </message>
    <message>
        <source>it is damaged: what its trash holds of article {number} can&apos;t be read; open a backup</source>
        <translation>الأرشيف تالف: تعذرت قراءة ما في المهملات عن المقال {number}؛ افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>it exists; name another file</source>
        <translation>الملف موجود بالفعل؛ حدد ملفًا آخر</translation>
    </message>
    <message>
        <source>there is no correction of events to take back</source>
        <translation>لا تصحيح للأحداث يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>there is no such archive; `parallax import` makes one</source>
        <translation>الأرشيف غير موجود؛ ينشئه الأمر ‎`parallax import`‎</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: it is no ordinary file; choose another name</source>
        <translation>تعذرت كتابة {file}: ليس ملفًا عاديًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>تعذرت كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>الاسم طويل جدًا؛ اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>القرص ممتلئ؛ وفّر مساحة أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>it is a folder; add a file name to it</source>
        <translation>هذا مجلد؛ أضف إليه اسم ملف</translation>
    </message>
    <message>
        <source>it is open in another program or its folder may not be written to; close it there or choose another folder</source>
        <translation>الملف مفتوح في برنامج آخر أو الكتابة في مجلده غير مسموح بها؛ أغلقه هناك أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>there is no folder {folder}; make it or choose another</source>
        <translation>المجلد {folder} غير موجود؛ أنشئه أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>{reason}; choose another folder</source>
        <translation>{reason}؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>speakers and hedges</source>
        <translation>المتحدثون والتحفظات</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>no article was found in it; save its text</source>
        <translation>لم يُعثر على مقال في الملف؛ احفظ النص</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>it has no column called {name}; its columns are: {columns}</source>
        <translation>لا عمود باسم {name}؛ الأعمدة هي: {columns}</translation>
    </message>
    <message>
        <source>its folder can&apos;t be opened; see that you may read it</source>
        <translation>تعذر فتح مجلده؛ تأكد من أنك تستطيع قراءته</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; split it</source>
        <translation>يزيد حجم الملف على {size} م.ب؛ قسِّمه</translation>
    </message>
    <message>
        <source>there is no such file; see whether it was moved or renamed</source>
        <translation>الملف غير موجود؛ تأكد من أنه لم يُنقل أو يُعَد تسميته</translation>
    </message>
    <message>
        <source>it is no file; name a file or a folder</source>
        <translation>ليس ملفًا؛ اذكر ملفًا أو مجلدًا</translation>
    </message>
    <message>
        <source>it is empty; save or copy it anew</source>
        <translation>الملف فارغ؛ احفظه أو انسخه من جديد</translation>
    </message>
    <message>
        <source>permission denied; see that you may read it</source>
        <translation>رُفض الوصول؛ تأكد من أنك تستطيع قراءة الملف</translation>
    </message>
    <message>
        <source>it is cut short; save it again</source>
        <translation>الملف مبتور؛ احفظه مرة أخرى</translation>
    </message>
    <message>
        <source>it is damaged; save or copy it anew</source>
        <translation>الملف تالف؛ احفظه أو انسخه من جديد</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason}); save or copy it anew</source>
        <translation>تعذرت القراءة ({reason})؛ احفظ الملف أو انسخه من جديد</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>ملف مضغوط (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>ملف مضغوط (xz)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>ملف مضغوط (7z)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>its encoding can&apos;t be told; save it as UTF-8</source>
        <translation>تعذرت معرفة ترميز الملف؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>it says it is {encoding} and is not; save it as UTF-8</source>
        <translation>يذكر الملف أن ترميزه {encoding} وليس كذلك؛ احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>it holds binary data and no text; save its text</source>
        <translation>في الملف بيانات ثنائية وليس نصًا؛ احفظ النص</translation>
    </message>
    <message>
        <source>it is {what}, which can&apos;t be read; save its text</source>
        <translation>الملف {what} ولا يمكن قراءته هكذا؛ احفظ نصه</translation>
    </message>
    <message>
        <source>there is no text in it; a scan has to be recognised first</source>
        <translation>لا نص في الملف؛ لا بد من التعرف على نص المسح الضوئي أولًا</translation>
    </message>
    <message>
        <source>there is nothing in the page; save it anew</source>
        <translation>الصفحة فارغة؛ احفظها من جديد</translation>
    </message>
    <message>
        <source>it has more than {most} elements; save its text</source>
        <translation>أكثر من {most} عنصر؛ احفظ النص</translation>
    </message>
    <message>
        <source>its elements are nested too deeply; save its text</source>
        <translation>تداخل العناصر أعمق مما ينبغي؛ احفظ النص</translation>
    </message>
    <message>
        <source>the part that begins “{words}” has no head and text as exports do</source>
        <translation>الجزء الذي يبدأ بـ«{words}» ليس له ترويسة ونص كما في الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>it holds more than {most} members; the rest was left out</source>
        <translation>في الملف أكثر من {most} ملف؛ جرى تخطي الباقي</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} GB; the rest was left out</source>
        <translation>يزيد حجمه بعد فك الضغط على {size} ج.ب؛ جرى تخطي الباقي</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>“{title}” has no text, no address and no snapshot; export its files, too</source>
        <translation>ليس لـ«{title}» نص ولا عنوان ويب ولا صفحة محفوظة؛ صدِّر ملفاته أيضًا</translation>
    </message>
    <message>
        <source>its kind is not known; save it as one of these: {kinds}</source>
        <translation>نوع الملف غير معروف؛ احفظه بأحد هذه الأنواع: {kinds}</translation>
    </message>
    <message>
        <source>it lies in more than {deepest} containers; unpack them</source>
        <translation>الملف داخل أكثر من {deepest} أرشيفات متداخلة؛ فُكَّ ضغطها</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked</source>
        <translation>تعذر فك الضغط</translation>
    </message>
    <message>
        <source>a record does not say how long it is</source>
        <translation>سجل لا يذكر طوله</translation>
    </message>
    <message>
        <source>it is no answer of HTTP</source>
        <translation>ليست استجابة HTTP</translation>
    </message>
    <message>
        <source>it is packed with {packed}, which can&apos;t be read</source>
        <translation>مضغوط بطريقة {packed}، ولا تمكن قراءتها</translation>
    </message>
    <message>
        <source>its header has no end</source>
        <translation>الترويسة بلا نهاية</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>the search index can&apos;t be kept there: {reason}; see that you may write to that folder</source>
        <translation>لا يمكن حفظ فهرس البحث هناك: {reason}؛ تأكد من أنك تستطيع الكتابة في ذلك المجلد</translation>
    </message>
    <message>
        <source>{title}: {done} of {total} sentences</source>
        <translation>{title}: {done} من {total} جملة</translation>
    </message>
    <message>
        <source>it is a folder; name the files in it</source>
        <translation>هذا مجلد؛ حدد الملفات التي فيه</translation>
    </message>
    <message>
        <source>it is not the bitmap that the marker describes</source>
        <translation>ليست خريطة البتات التي يصفها الفهرس</translation>
    </message>
    <message>
        <source>The search index in {folder} can&apos;t be written: {reason}. Make room there, or delete it.</source>
        <translation>تعذرت كتابة فهرس البحث في {folder}: {reason}. وفّر مساحة هناك أو احذفه.</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>تعذر فتحه</translation>
    </message>
    <message>
        <source>it is shorter than it was when it was written</source>
        <translation>أقصر مما كان عند كتابته</translation>
    </message>
    <message>
        <source>it is no file of a search index</source>
        <translation>ليس ملف فهرس بحث</translation>
    </message>
    <message>
        <source>its version is {version}, this program reads {own}</source>
        <translation>إصداره {version}، وهذا البرنامج يقرأ {own}</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>الترويسة تالفة</translation>
    </message>
    <message>
        <source>is no date, such as 2024-11-14</source>
        <translation>ليس تاريخًا مثل ‎2024-11-14‎</translation>
    </message>
    <message>
        <source>is no language code, such as en or uk</source>
        <translation>ليس رمز لغة مثل ‎en‎ أو ‎uk‎</translation>
    </message>
    <message>
        <source>is nothing an article can have</source>
        <translation>ليس شيئًا قد يكون لمقال</translation>
    </message>
    <message>
        <source>is no kind of difference</source>
        <translation>ليس نوعًا من الاختلاف</translation>
    </message>
    <message>
        <source>names no number of statements</source>
        <translation>لا يذكر عددًا من الإفادات</translation>
    </message>
    <message>
        <source>takes yes or no</source>
        <translation>يقبل ‎yes‎ أو ‎no‎</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>لا يسمي أحدًا</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>غير مغلق</translation>
    </message>
    <message>
        <source>closes nothing</source>
        <translation>لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>joins nothing here</source>
        <translation>لا يربط شيئًا هنا</translation>
    </message>
    <message>
        <source>“{words}” {why}; {fate}</source>
        <translation>«{words}» {why}؛ {fate}</translation>
    </message>
    <message>
        <source>names nothing that could be looked for</source>
        <translation>لا يسمي شيئًا يمكن البحث عنه</translation>
    </message>
    <message>
        <source>holds no word</source>
        <translation>لا كلمة فيه</translation>
    </message>
    <message>
        <source>asks for more than “~” can</source>
        <translation>يطلب أكثر مما تستطيعه «~»</translation>
    </message>
    <message>
        <source>is no word</source>
        <translation>ليس كلمة</translation>
    </message>
    <message>
        <source>names no field of the search</source>
        <translation>لا يسمي أي حقل من حقول البحث</translation>
    </message>
    <message>
        <source>names no field, but “{meant}” does</source>
        <translation>لا يسمي أي حقل، بخلاف «{meant}»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>جرى تخطيه</translation>
    </message>
    <message>
        <source>left out so far</source>
        <translation>جرى تخطيه حتى الآن</translation>
    </message>
    <message>
        <source>searched as words</source>
        <translation>يُبحث عنه ككلمات</translation>
    </message>
    <message>
        <source>Click the sentence that belongs to this difference, in text {texts}</source>
        <translation>انقر الجملة التي تخص هذا الاختلاف، في النص {texts}</translation>
    </message>
    <message>
        <source>{account} was corrected: it names what an earlier version of it had wrong.</source>
        <translation>جرى تصحيح نص {account}، وفيه ذكر ما كان خطأ في نسخة سابقة منه.</translation>
    </message>
    <message>
        <source>Only {account} has these words that judge people: {words}.</source>
        <translation>لا يستخدم هذه الكلمات التقييمية عن أشخاص إلا {account}: {words}.</translation>
    </message>
    <message>
        <source>it is no longer there; move it back, or open it where it is now</source>
        <translation>لم يعد الأرشيف في مكانه؛ أعده إليه أو افتحه حيث هو الآن</translation>
    </message>
    <message>
        <source>they name different causes, and both may have played a part</source>
        <translation>يذكر كلٌّ منهما سببًا آخر، وقد يكون للسببين معًا دور</translation>
    </message>
    <message>
        <source>it declares entities, which is not safe to read; save its text</source>
        <translation>يعرّف الملف كيانات، وقراءتها غير آمنة؛ احفظ النص</translation>
    </message>
    <message>
        <source>it is no sound XML ({reason}); save or copy it anew</source>
        <translation>الملف ليس XML سليمًا ({reason})؛ احفظه أو انسخه من جديد</translation>
    </message>
    <message>
        <source>{count} of this kind in all; only the first {shown} are listed</source>
        <translation>مجموع ما هو من هذا النوع: {count}؛ لم يُذكر منه إلا أول {shown}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>الملفات من ال&amp;نوع:</translation>
    </message>
</context>
</TS>
