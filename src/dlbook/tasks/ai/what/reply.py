"""틀로 대꾸하기

규칙 셋으로 대꾸하는 `reply(words)`를 적으세요. "여행 가고 싶어요"처럼 "싶어요"로
끝나면 그 앞을 그대로 살려 "왜 여행 가고 싶은가요?"라고 합니다. 그렇지 않고
"어머니"가 들어 있으면 "어머니는 어떤 분인가요?"라고 하고, 나머지는 모두 "계속
말씀해 보세요."라고 합니다.
"""

# %% start
def reply(words):
    """처음으로 맞는 규칙의 대꾸입니다."""
    return "계속 말씀해 보세요."


print(reply("여행 가고 싶어요"))

# %% check
def observe(work):
    for words in ("여행 가고 싶어요", "쉬고 싶어요", "어머니가 걱정하세요",
                  "어머니를 보고 싶어요", "글쎄요",
                  "가고 싶어요 하고 말했어요"):
        yield f"'{words}'", lambda words: " ".join(
            str(work.reply(words)).split()), words

# %% answer
def reply(words):
    """처음으로 맞는 규칙의 대꾸입니다."""
    if words.endswith("싶어요"):
        return "왜 " + words.removesuffix("싶어요") + "싶은가요?"
    if "어머니" in words:
        return "어머니는 어떤 분인가요?"
    return "계속 말씀해 보세요."


print(reply("여행 가고 싶어요"))

# %% wrong: 규칙의 차례가 바뀌었습니다. 두 규칙이 다 맞으면 '싶어요'의 규칙이
# 먼저입니다.
def reply(words):
    if "어머니" in words:
        return "어머니는 어떤 분인가요?"
    if words.endswith("싶어요"):
        return "왜 " + words.removesuffix("싶어요") + "싶은가요?"
    return "계속 말씀해 보세요."

# %% wrong: '싶어요'가 가운데에 있어도 그 규칙을 썼습니다. 끝에 있을 때만 쓰세요.
def reply(words):
    if "싶어요" in words:
        return "왜 " + words.partition("싶어요")[0] + "싶은가요?"
    if "어머니" in words:
        return "어머니는 어떤 분인가요?"
    return "계속 말씀해 보세요."

# %% wrong: 사람의 말을 되돌려 주지 않았습니다. '싶어요' 앞의 말을 대꾸에 그대로
# 넣으세요.
def reply(words):
    if words.endswith("싶어요"):
        return "왜 싶은가요?"
    if "어머니" in words:
        return "어머니는 어떤 분인가요?"
    return "계속 말씀해 보세요."
