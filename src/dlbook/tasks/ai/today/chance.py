"""다음 글자의 확률

글 `text`에서 토막 `before` 다음에 글자 `letter`가 올 확률을 세어 구하는 `chance(text,
before, letter)`를 적으세요. 확률은 `before` 다음에 `letter`가 온 횟수를 `before` 다음에
글자가 온 횟수로 나눈 것입니다. 토막이 겹쳐 나와도 모두 셉니다. `before` 다음에 아무것도
온 적이 없으면 0을 돌려줍니다.
"""

# %% start
def chance(text, before, letter):
    """before 다음에 letter가 올 확률입니다."""
    return 0.5


print(chance("바나나나", "나", "나"))

# %% check
TEXT = "대한민국의 주권은 국민에게 있고, 대한국민은 국민이다"


def observe(work):
    yield "바나나나에서 나 다음의 나", work.chance, "바나나나", "나", "나"
    yield "대한 다음의 국", work.chance, TEXT + " 대한민", "대한", "국"
    yield "국 다음의 민", work.chance, TEXT, "국", "민"
    yield "겹치는 토막", work.chance, "하하하하호", "하하", "하"
    yield "없는 토막", work.chance, TEXT, "나라", "가"
    yield "오지 않은 글자", work.chance, TEXT, "국민", "가"

# %% answer
def chance(text, before, letter):
    """before 다음에 letter가 올 확률입니다."""
    came = []
    for place in range(len(text) - len(before)):
        end = place + len(before)
        if text[place:end] == before:
            came.append(text[end])
    return came.count(letter) / len(came) if came else 0


print(chance("바나나나", "나", "나"))

# %% wrong: 횟수를 그대로 돌려주었습니다. before 다음에 글자가 온 횟수로 나누세요.
def chance(text, before, letter):
    places = range(len(text) - len(before))
    return sum(text.startswith(before + letter, place) for place in places)

# %% wrong: 글의 끝에 있는 before도 나누는 수에 들어갔습니다. 다음 글자가 없는 자리는
# 빼세요.
def chance(text, before, letter):
    places = range(len(text))
    found = sum(text.startswith(before, place) for place in places)
    right = sum(text.startswith(before + letter, place) for place in places)
    return right / found if found else 0

# %% wrong: 글의 길이로 나누었습니다. before 다음에 글자가 온 횟수로 나누세요.
def chance(text, before, letter):
    places = range(len(text) - len(before))
    right = sum(text.startswith(before + letter, place) for place in places)
    return right / len(text)
