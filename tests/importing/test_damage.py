"""A text that is not the whole article is told by its end and its words, never by its length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Doubt
from desktop.importing.damage import damage, is_begun

NEWS = "The ferry to Orsund stayed in port on Tuesday. Nobody was hurt, the harbour office said."
LONG = "\n".join([NEWS] * 20)
LONGEST_NOTICE = 250  # words


def told(text: str) -> Doubt | None:
    return damage(text, len(text.split()))


@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        "Ferry stays in port\n" + NEWS,
        "Fähre liegt fest\nDie Fähre blieb am Dienstag im Hafen. Verletzt wurde niemand.",
        "Паром стал\nПором до Орсунда у вівторок лишився в порту. Ніхто не постраждав.",
        "بقيت العبارة في الميناء يوم الثلاثاء. ولم يصب أحد بأذى.",
        "渡轮星期二停留在港口。没有人受伤。",
        "เรือข้ามฟากจอดอยู่ที่ท่าเรือเมื่อวันอังคาร ไม่มีผู้ได้รับบาดเจ็บ",
        f"{NEWS}\nThis story is developing...",
        f"{LONG}\nRead more",
        f"{LONG}\nAnd what will become of the old ferry and of the men who sailed her…",
        f"{LONG}\nSubscribe to continue reading our newsletter",
        f"{NEWS}\nReporting by Ann Lee, editing by Bo Li, with more from the office in Tarn",
        f'{NEWS} "We waited all night for the pilots to come." Ann Lee',
        f"{NEWS}\nRead also: the harbour office explains why the ferries will not sail before noon",
        f"{NEWS}\nHarbour Office Explains Why The Ferries To Orsund Will Not Sail Before Noon",
        f"{NEWS}\nThe sites said that visitors may accept all cookies or leave.",
        f"{NEWS}\nSubscribe to our newsletter",
    ],
)
def test_whole_news_is_not_doubtful_however_short(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The pilots of Tarn would reject all offers. The port said it could not accept all terms.",
        "The court saw a legitimate interest in the quay. The owners will not accept all demands.",
        "We use cookies, says the baker\nWe use cookies as a lure. “Accept all,” he added.",
        "The site uses cookies, the watchdog said. Its cookie policy was unclear, it found.",
        "Der Rat will alle ablehnen, die Lotsen wollen alles akzeptieren.",
        "Le maire veut tout refuser. Les pilotes ne peuvent pas tout accepter, ont-ils dit lundi.",
        "El puerto decidió rechazar todas las ofertas. Los pilotos no pueden aceptar todo.",
        "Рада вирішила прийняти всі поправки. Мер пропонував відхилити всі зміни.",
        "Министр поручил принять все меры. В больницах готовы принять всех пострадавших.",
        "أعلن المرشدون رفض الكل، وقالوا إن قبول الكل أمر مستحيل.",
    ],
)
def test_news_of_votes_and_offers_is_no_notice(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The guards said that access has been denied to the quay. The office gave no reason.",
        "A page found in the tower of Tarn is of a lost chronicle, the museum said.",
        "The pills are not available in your country, the office wrote to the captain.",
        "Smoke came from 404 Quay Road, not found on old maps, the fire brigade said.",
        "Are you a robot?\nThe new crane of Tarn puts the question to pupils, the school said.",
        "“Access denied,” said the sign at the gate of the harbour on Monday.",
    ],
)
def test_news_of_what_is_denied_or_not_found_is_no_notice(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Captains must register in person to access the ballot, the harbour office said.",
        "Forty ports sign up to plan to keep the strait open, the ministry of Orsund said.",
        "Already a member? Sign up, says the poster of the guild.",
        "Is Tarn already a member? No, the league of ports said on Monday.",
        "Kinder können sich in der Bücherei anmelden und kostenlos weiterlesen, sagte die Stadt.",
        "Wer mit dem Abo fährt, kann die Regeln am Schalter lesen, teilte der Hafen mit.",
        "La jetée est réservée aux abonnés jusqu'à lundi, a dit la mairie.",
        "El muelle es solo para suscriptores del plan, dijo el alcalde el lunes.",
        "Il molo è riservato agli abbonati del teatro, ha detto il sindaco.",
        "O cais é só para assinantes do pacto, disse o ministro na segunda-feira.",
        "البطاقات متاح للمشتركين شراؤها من يوم الاثنين، قالت البلدية.",
    ],
)
def test_news_of_who_registers_or_subscribes_is_no_stub(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "A blast shook the port of Tarn on Monday, killing three people, the harbour office said",
        "The port is shut. The office said that it will not open before the pilots are back",
        "FLASH: Blast reported at Tarn port",
        "عاجل: انفجار في ميناء تارن",
        "Ferries on Monday\n\nOrsund 2, Tarn 1\nVarnholt 0, Lisk 0",
        "قال مكتب الميناء يوم الاثنين إن ثلاثة أشخاص قتلوا وأصيب اثنا عشر آخرون في انفجار بالميناء",
        "سجل الميناء اليوم عشرين سفينة.\nوأضاف المكتب أن المرشدين جاهزون وأنهم يعملون حتى المساء",
        "ראש העיר אמר ביום שני כי שלושה בני אדם נפצעו בפיצוץ בנמל העיר הבוקר",
        "Նավը երկուշաբթի օրը մնաց նավահանգստում։ Ոչ ոք չի տուժել։",
        "መርከቡ ሰኞ በወደቡ ቆየ። ማንም አልተጎዳም።",
        "သင်္ဘောသည် တနင်္လာနေ့တွင် ဆိပ်ကမ်း၌ ရှိသည်။ မည်သူမျှ မထိခိုက်ပါ။",
        f"{NEWS}\nRead more:\nHow the ferry ran aground in a storm\nThe pilots of Tarn",
    ],
)
def test_a_flash_or_a_script_with_other_full_stops_is_whole(text: str) -> None:
    assert told(text) is None


def test_who_ends_no_paragraph_with_a_full_stop_is_not_cut_short_for_it() -> None:
    line = "The ferry stayed in port. The pilots of the harbour met the owners of it at noon"
    assert told(f"{LONG}\n{line}") is Doubt.CUT
    assert told(f"{LONG}\n{line}\n{line}") is None


@pytest.mark.parametrize(
    "end",
    [
        "On Wednesday the pilots of the harbour met the owners of the ferry, who had said that",
        "On Wednesday the pilots of the harbour met the owners of the ferry, who had to",
        "Am Mittwoch trafen die Lotsen die Eigner der Fähre, die ihnen gesagt hatten, dass",
        "У середу лоцмани порту зустрілися з власниками порома, які перед тим їм сказали, що",
        "وفي يوم الأربعاء التقى مرشدو الميناء بأصحاب العبارة الذين قالوا لهم قبل ذلك إن",
    ],
)
def test_a_text_that_breaks_off_in_a_sentence_is_cut_short(end: str) -> None:
    assert told(f"{NEWS}\n{end}") is Doubt.CUT
    assert told(f"{LONG}\n{NEWS} {end}") is Doubt.CUT


@pytest.mark.parametrize(
    "text",
    [
        "Ferry to Orsund stays in port for a second day",
        "The ferry to Orsund stayed in port on Tuesday, and the pilots who had...",
        f"{NEWS} The pilots who had been asked to come were […]",
        f"{NEWS} The pilots of the harbour [+1834 chars]",
        f"{NEWS} Read more",
        f"{NEWS}\nContinue reading →",
        f"{NEWS}\n» Weiterlesen",
        f"{NEWS}\nLire la suite",
        f"{NEWS}\nЧитати далі",
        f"{NEWS}\nЧитать далее…",
        f"{NEWS}\nاقرأ المزيد",
        f"{NEWS}\nקראו עוד",
        f"{NEWS}\n続きを読む",
    ],
)
def test_a_short_text_that_leads_to_another_is_a_teaser(text: str) -> None:
    assert told(text) is Doubt.TEASER


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe now to continue reading",
        "Create a free account to keep reading",
        "Jetzt anmelden und weiterlesen",
        "This article is for subscribers only. Already a subscriber? Log in.",
        "Mit einem Abo können Sie den ganzen Artikel lesen",
        "Cet article est réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "Повний текст доступний для передплатників",
        "Полный текст доступен только подписчикам",
        "هذا المحتوى للمشتركين فقط",
        "הכתבה למנויים בלבד",
        "本文仅限会员阅读",
    ],
)
def test_a_short_text_that_asks_to_pay_is_a_stub(line: str) -> None:
    assert told(f"{NEWS}\n{line}") is Doubt.STUB
    assert told(f"{line}\n{LONG}") is None


@pytest.mark.parametrize(
    "text",
    [
        "We value your privacy. We and our 214 partners store information on a device. Accept all",
        "Wir und unsere Partner verwenden Cookies. Alle akzeptieren. Einstellungen",
        "Nous et nos 80 partenaires déposons des traceurs. Continuer sans accepter",
        "Ми та наші партнери використовуємо файли cookie. Прийняти всі",
        "Before you go on\nWe use cookies and data.\nAccept all\nReject all",
        "This website uses cookies to ensure that it works.\nCookie policy\nAllow cookies",
        "Мы используем файлы cookie.\nПринять все",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.\nقبول الكل",
        "Sorry, you have been blocked\nYou are unable to reach courier.example",
        "Access Denied\nYou don't have permission to see this page.",
        "Checking your browser before you go on to courier.example.",
        "Please enable JavaScript to see this page.",
        "404 – not found. The page you requested has moved.",
        "Сторінку не знайдено",
    ],
)
def test_what_a_site_says_in_place_of_an_article_is_a_notice(text: str) -> None:
    assert told(text) is Doubt.NOTICE


@given(st.text(), st.integers(LONGEST_NOTICE, 400))
def test_a_long_text_is_cut_short_at_most(text: str, words: int) -> None:
    assert damage(text, words) in {None, Doubt.CUT}


@given(
    st.text(), st.sampled_from(["We use cookies. Accept all", "Subscribe now to continue reading"])
)
def test_a_long_text_that_ends_with_what_sites_say_is_not_taken_for_it(
    text: str, said: str
) -> None:
    assert damage(f"{text}\n{said}", LONGEST_NOTICE) is None


@given(st.text())
def test_a_line_that_ends_with_a_full_stop_is_not_begun(line: str) -> None:
    assert not is_begun(line + ".", alone=True)
