"""다음 글자 세기

글 `text`에서 토막 `before` 바로 다음에 어떤 글자가 몇 번 왔는지 `dict`로 세는
`following(text, before)`를 적으세요. 글의 끝에서는 다음 글자가 없으니 세지 않습니다. 토막이
겹쳐 나와도 모두 셉니다.
"""

# %% start
def following(text, before):
    """다음 글자와, 그 글자가 온 횟수입니다."""
    return {before: 0}


print(following("바나나나", "나"))

# %% check
def observe(work):
    yield "바나나나에서 나 다음", work.following, "바나나나", "나"
    yield ("두 글자 다음", work.following,
           "대한민국의 주권은 국민에게 있고 대한국민은", "대한")
    yield "겹치는 토막", work.following, "하하하하호", "하하"
    yield "한 번뿐인 토막", work.following, "모든 국민은 법 앞에", "법"
    yield "끝에만 있는 토막", work.following, "나라의 말", "말"

# %% answer
def following(text, before):
    """다음 글자와, 그 글자가 온 횟수입니다."""
    counts = {}
    for place in range(len(text) - len(before)):
        end = place + len(before)
        if text[place:end] == before:
            counts[text[end]] = counts.get(text[end], 0) + 1
    return counts


print(following("바나나나", "나"))

# %% wrong: 겹쳐 나온 토막을 건너뛰었습니다. 한 글자씩 옮겨 가며 모두 보세요.
def following(text, before):
    counts = {}
    for piece in text.split(before)[1:]:
        if piece:
            counts[piece[0]] = counts.get(piece[0], 0) + 1
    return counts

# %% wrong: 몇 번 왔는지 세지 않았습니다. 있던 횟수에 1을 더하세요.
def following(text, before):
    counts = {}
    for place in range(len(text) - len(before)):
        end = place + len(before)
        if text[place:end] == before:
            counts[text[end]] = 1
    return counts

# %% wrong: 앞의 글자를 세었습니다. 토막이 끝난 자리의 글자를 세세요.
def following(text, before):
    counts = {}
    for place in range(1, len(text) - len(before)):
        if text[place:place + len(before)] == before:
            counts[text[place - 1]] = counts.get(text[place - 1], 0) + 1
    return counts
