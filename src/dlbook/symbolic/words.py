"""글의 낱말: 수, 이름, 따옴표로 묶은 글, 변수로 보이는 대문자."""

import re

STRING = r'"(?:[^"\\]|\\.)*"'
HOLE = r"\x00\d+\x00"
WORD = r"[^\W\d_]\w*"
NUMBER = r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?!\.?\w)"
ATOM = rf"(?:{HOLE}|\??\w[\w.]*|\?)"
CAPITAL = r"(?<![\w?])[A-Z][A-Za-z0-9_]*(?![\w(])(?!\s*\()"


def take_strings(text):
    """따옴표로 묶은 글을 빈자리로 바꿔, 그 속은 고치지 않게 합니다."""
    text = text.replace("\0", "")
    strings = re.findall(STRING, text)
    numbers = iter(range(len(strings)))
    return re.sub(STRING, lambda _: f"\0{next(numbers)}\0", text), strings


def put_strings(text, strings):
    return re.sub(r"\0(\d+)\0", lambda found: strings[int(found[1])], text)


# --8<-- [start:capitals]
def capitals(line, values=()):
    """변수 없는 규칙에서 여러 번 나와, 변수로 보이는 대문자 낱말들.

    values: 사실에 나와 값인 줄 아는 낱말들.
    """
    text, _ = take_strings(line)
    if "->" not in text or re.search(r"\?\w", text):
        return []
    found = [word for word in re.findall(CAPITAL, body_of(text))
             if word not in values]
    repeated = any(found.count(word) > 1 for word in found)
    return list(dict.fromkeys(found)) if repeated else []
# --8<-- [end:capitals]


def body_of(text):
    """규칙의 이름을 뺀 글."""
    return re.sub(r'^[^:"()<>?\0]*:', "", text)


def mark(line, words, form):
    """따옴표 밖의 words를 form이 준 꼴로 바꾼 글."""
    text, strings = take_strings(line)
    body = body_of(text)
    marked = re.sub(CAPITAL, lambda found: form(found[0], body)
                    if found[0] in words else found[0], body)
    return put_strings(text.removesuffix(body) + marked, strings)


def quoted(word, text):
    return f'"{word}"'


def as_variable(word, text):
    """대문자 변수를 적는 꼴. 한 번만 나오면 이름이 필요 없습니다."""
    return f"?{word}" if re.findall(CAPITAL, text).count(word) > 1 else "?"
