"""낱말의 틀만 보고 대꾸하는 ELIZA식 프로그램과 이야기합니다."""
import re

RULES = (
    (r"(.+) 싶어요", "{0} 싶은 까닭이 무엇인가요?"),
    (r"요즘 (.+)네요", "언제부터 {0}나요?"),
    (r"(어머니|아버지|친구)", "{0} 이야기를 더 들려주세요."),
)


def reply(words):
    """처음으로 맞는 틀을 찾아, 잡아낸 말을 되돌려 줍니다."""
    for pattern, response in RULES:
        found = re.search(pattern, words)
        if found:
            return response.format(*found.groups())
    return "계속 말씀해 보세요."


for words in ("요즘 잠이 안 오네요", "멀리 떠나고 싶어요",
              "어머니가 걱정하세요", "글쎄요",
              "친구라는 낱말은 두 글자예요"):
    print("사람:", words)
    print("기계:", reply(words))
