"""귀띔: 다른 엔진의 적는 법을 이 책의 적는 법으로 고쳐 보입니다.

프롤로그, 데이터로그, CLIPS에서 붙여 넣은 줄, 전각 기호, 하이픈과 단위처럼 읽을 수
없는 글을 고칩니다. 고친 줄은 읽을 수 있을 때만 보입니다.
"""

import re
import unicodedata

from dlbook.symbolic.words import (
    ATOM,
    CAPITAL,
    HOLE,
    NUMBER,
    STRING,
    WORD,
    as_variable,
    put_strings,
    take_strings,
)

USAGE = "'기차(서울, 대전)'이나 '조건, 조건 -> 결론'처럼 적으세요."

# 글자: 따옴표로 묶은 글을 빼기 전에 고칩니다.
LETTERS = str.maketrans({
    "、": ",", "。": ".", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'",
    "−": "-", "–": "-", "\ufeff": "", "\u200b": "", "\xa0": " "}
    | {chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)})

# 꼴: (무엇을, 무엇으로, 까닭). 위에서부터 차례대로 고칩니다.
SHAPES = [(re.compile(pattern), new, reason) for pattern, new, reason in (
    (r"(?:^|(?<=\s))(?:%|//).*$|/\*.*?\*/", "", "주석은 # 뒤에 적습니다."),
    (r"\)\s*\.\s+(?=\S)", ")\n", "한 줄에 하나씩 적습니다."),
    (r"\s*[.;]\s*$", "", ""),
    (r"^([^:\"()]*)\(([^:()]*)\)\s*:(?!-)", r"\1 \2:",
     "규칙의 이름에는 괄호를 쓰지 않습니다."),
    (r"(^|:\s*)(?:if|IF|만약|만일)\s+", r"\1", ""),
    (r"(?<=\))\s*(?:then|THEN|이면|라면)\s+", " -> ", "조건과 결론은 ->로 잇습니다."),
    # CLIPS
    (r"^\(\s*defrule\s+(\S+)\s+(.*)\)$", r"\1: \2",
     "규칙은 '이름: 조건 -> 결론'으로 적습니다."),
    (r"\(\s*test\s+\(\s*(\S+)\s+([^\s()]+)\s+([^\s()]+)\s*\)\s*\)",
     r"\2 \1 \3", "비교는 값 사이에 적습니다."),
    (rf"(?<![\w)\x00])\(\s*(?!not\b|assert\b)({WORD})((?:\s+{ATOM})+)\s*\)",
     lambda found: f"{found[1]}({', '.join(found[2].split())})",
     "술어는 괄호 앞에, 값은 쉼표로 나누어 적습니다."),
    (r"\(\s*assert\s+(.*)\)$", r"\1", "결론은 '->' 뒤에 그대로 적습니다."),
    (r"\(\s*not\s+([^()]*\([^()]*\))\s*\)", r"not \1",
     "not은 괄호 없이 조건 앞에 적습니다."),
    (rf"\)[ \t]+(?=(?:not\s+)?{WORD}\(|\?\w+\s*[<>=!])", "), ",
     "조건은 쉼표로 나눕니다."),
    # 부호
    (r"=>\s*(?=[-+]?\d|\?\w+\s*(?:,|$|->))", ">= ",
     "크거나 같다는 비교는 >=입니다."),
    (r"=+>|[→⇒⟶⟹]|-{2,}>", "->", "화살표는 ->로 적습니다."),
    (r"\\==?|=\\=|<>|≠|/=|~=|!==", " != ", "다르다는 비교는 !=입니다."),
    (r"=<|≤", " <= ", "작거나 같다는 비교는 <=입니다."),
    (r"≥", " >= ", "크거나 같다는 비교는 >=입니다."),
    (r"={2,3}|=:=", " = ", "같다는 비교는 =입니다."),
    (r"(?:\\\+|¬|~|!(?!=)|\b(?:NOT|Not)\b)\s*", "not ",
     "'이끌어 낼 수 없다'는 조건은 not으로 적습니다."),
    (r"\bnot\s*\(\s*([^()]*(?:\([^()]*\)|[<>=][^()]*))\s*\)", r"not \1",
     "not은 괄호 없이 조건 앞에 적습니다."),
    (r"\s*(?:&&?|∧)\s*|(?<=\))\s+(?:and|AND|그리고)\s+", ", ",
     "조건은 쉼표로 나눕니다."),
    (r"(?<=\))\s*(?:;|\|\|?|∨|\s(?:or|OR|또는)\s)\s*", " ; ", ""),
    (r"(?<![\w?])(?:[$@]\??|\*)(?=[^\W\d])", "?", "변수는 ?로 시작합니다."),
    (r"(?<![\w?])([^\W\d]\w*)\?(?!\w)|<([^\W\d]\w*)>|\{([^\W\d]\w*)\}",
     r"?\1\2\3", "변수는 ?로 시작합니다."),
    (r"(?<![\w.])([-+]?)\.(?=\d)", r"\g<1>0.", "소수점 앞에 0을 적습니다."),
    (r"(?<![\w.])([-+]?\d+)\.(?=\s*[,)])", r"\1.0",
     "소수점 뒤에 숫자를 적습니다."),
    (r"\[([^\[\]|]*)\]", r"(\1)", "목록은 괄호로 묶은 튜플로 적습니다."),
    (r"(?<![\w.,])([1-9]\d{0,2}(?:,\d{3})+)(?=[^\W\d_])"
     r"|(?<![\w.,])([1-9]\d{0,2}(?:,\d{3})*,0\d\d(?:,\d{3})*)(?![\w.])",
     lambda found: found[0].replace(",", ""),
     "수에는 쉼표를 넣지 않습니다."),
)]

# 고친 줄을 보일 수 없는 것.
REMARKS = [(re.compile(pattern), reason) for pattern, reason in (
    (r"^묻기\s", "묻는 줄은 '묻기 표(?x): ?x에게 표가 있습니까?'처럼 적습니다."),
    (r"^:-", "결론이 없는 줄입니다. 선언이면 지우고, 있어서는 안 될 일이면 "
     "'조건 -> not 사실'로 적으세요."),
    (r"[,-]\s*!\s*(?:[.,]|$)", "자르기(!)는 없습니다. 규칙을 가려 쓰려면 not을 쓴 "
     "조건을 넣으세요."),
    (r"^\(\s*def(?:facts|template)", "사실은 한 줄에 하나씩 '비(부산)'처럼 적고, "
     "선언은 하지 않습니다."),
    (r"^\?-", "물음은 글에 적지 않고 find나 backward_chain으로 묻습니다."),
    (r"^\.\w+\b", "선언은 하지 않습니다. 이 줄을 지우세요."),
    (r"\bis\b|\?\w+\s*[-+*/]|[+*/]\s*\?\w", "이 셸은 셈하지 않습니다. 셈한 값을 "
     "사실로 적으세요."),
    (r"\[[^\]]*\|", "목록을 머리와 꼬리로 나눌 수 없습니다. 값을 하나씩 사실로 "
     "적으세요."),
    (r"^(?!.*(?:->|:-|<-|=>)).*(?<![\w?])_", "사실에는 변수를 쓸 수 없습니다. _의 "
     "자리에 값을 적거나, 글자면 \"_\"처럼 따옴표로 묶으세요."),
)]


# --8<-- [start:hint]
def hint(line, is_readable):
    """읽을 수 없는 줄에 붙일 말. 고칠 줄을 찾으면 그 줄도 보입니다.

    is_readable: 고친 글을 읽을 수 있는지 답하는 함수.
    """
    bare, _ = take_strings(line)
    remarks = [reason for pattern, reason in REMARKS if pattern.search(bare)]
    if remarks:
        return " ".join(remarks)
    fixed, reasons = rewrite(line)
    if fixed != line and is_readable(fixed):
        told = " ".join(dict.fromkeys(filter(None, reasons)))
        return f"{told} 이렇게 적으세요: {fixed}".lstrip()
    return USAGE
# --8<-- [end:hint]


def rewrite(line):
    """다른 엔진의 적는 법을 모두 고친 글과, 고친 까닭들."""
    text, reasons = plain_letters(line)
    text, strings = take_strings(text)
    for pattern, new, reason in SHAPES:
        changed = pattern.sub(new, text)
        if changed != text:
            text = changed.strip()
            reasons.append(reason)
    head, _, body = re.match(
        r"([^:\"()<>?\x00]*(?=:(?!-)))?(:(?!-)\s*)?(.*)", text, re.S).groups()
    for change in (turn_around, name_variables, quote_words, split_choices):
        body, more = change(body)
        reasons += more
    text = f"{head}: {body}" if head else body
    return put_strings(text, strings), reasons


def plain_letters(line):
    """전각 기호를 반각으로, 작은따옴표를 큰따옴표로 바꿉니다."""
    parts = re.split(f"({STRING})", line)
    reasons = []
    for place in range(0, len(parts), 2):
        part = unicodedata.normalize("NFC", parts[place]).translate(LETTERS)
        if part != parts[place]:
            reasons.append("기호와 숫자는 반각으로 적습니다.")
        parts[place] = re.sub(r"'([^'\"]*)'", r'"\1"', part)
        if parts[place] != part:
            reasons.append("글은 큰따옴표로 묶습니다.")
    return "".join(parts).strip(), reasons


def turn_around(text):
    """결론 :- 조건을 조건 -> 결론으로 뒤집습니다."""
    lines, reasons = [], []
    for line in text.split("\n"):
        found = re.match(rf"(.+?)\s*(?::-|<-(?!\d)|←|:=|<=(?=\s*{WORD}\()"
                         r")\s*(.*)$", line)
        if found:
            line = f"{found[2].rstrip(' .')} -> {found[1]}".lstrip()
            reasons = ["조건을 먼저, 결론을 '->' 뒤에 적습니다."]
        lines.append(line)
    return "\n".join(lines), reasons


def name_variables(text):
    """대문자와 밑줄로 적은 변수를 ?로 적습니다. 사실에는 변수가 없습니다."""
    if "->" not in text:
        return text, []
    underscored = re.findall(r"(?<![\w?])_\w*", text)
    found = re.sub(
        r"(?<![\w?])_\w*",
        lambda word: f"?{word[0]}" if word[0] != "_" and underscored.count(
            word[0]) > 1 else "?", text)
    reasons = ["아무 값에나 맞는 변수는 ?입니다."] * (found != text)
    if not re.search(r"\?\w", text):
        named = re.sub(CAPITAL, lambda word: as_variable(word[0], text), found)
        reasons += ["변수는 ?로 시작합니다."] * (named != found)
        found = named
    return found, reasons


def quote_words(text):
    """하이픈이나 단위가 붙은 말, 띄어 쓴 이름을 따옴표로 묶습니다."""
    reasons = []

    def quote(found):
        word = found["word"]
        if word is None or re.fullmatch(
                rf"{NUMBER}|\??{WORD}|\?\w*|;|,|-|{HOLE}", word):
            return found[0]
        number = re.match(r"[-+]?\d+(?:\.\d+)?", word)
        if number and (re.search(r"[<>=]\s*$", text[:found.start()])
                       or re.match(r"\s*[<>=!]", text[found.end():])):
            reasons.append("견줄 값은 단위 없이 수로 적습니다.")
            return number[0]
        reasons.append(f"{kind_of(word)} 따옴표로 묶습니다.")
        return f'"{word}"'

    spaced = (rf"(?!not\s)(?:{WORD}|[-+]?\d[\w.]*)(?:[ ]+(?!not\b)[\w.-]+)+"
              r"(?=\s*(?:[,()]|->|$))")
    text_out = re.sub(rf'->|(?P<word>{spaced}|[^\s(),<>=!"]+)', quote, text)
    return text_out, reasons


def kind_of(word):
    """따옴표가 있어야 하는 말의 갈래."""
    if re.match(r"[-+]?0\d", word):
        return "0으로 시작하는 번호는"
    if re.fullmatch(r"[-+]?[\d.]+\s*[^\d\s.:-]+", word):
        return "크기를 견줄 값이면 수만 적고, 단위가 붙은 채로 쓰려면"
    if " " in word:
        return "띄어 쓴 말은"
    return "글자와 숫자와 밑줄이 아닌 것이 든 말은"


def split_choices(text):
    """'또는'으로 이은 조건과 여럿인 결론과 사실을 여러 줄로 나눕니다."""
    lines, reasons = [], []
    for line in text.split("\n"):
        left, arrow, right = line.rpartition("->")
        ends = re.split(rf"(?<=\))\s*,\s*(?=not\b|{WORD}|{HOLE})", right)
        choices = left.split(" ; ")
        lines += [f"{choice.strip()} {arrow} {end.strip()}"
                  for choice in choices for end in ends]
        reasons += ["'또는'은 규칙을 나누어 적습니다."] * (len(choices) > 1)
        reasons += ["사실과 결론은 한 줄에 하나씩 적습니다."] * (len(ends) > 1)
    return "\n".join(" ".join(line.split()) for line in lines), reasons
