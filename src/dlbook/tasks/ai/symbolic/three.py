"""3을 가려내는 규칙

손글씨 3을 가려내는 규칙의 글을 돌려주는 `rule()`을 적으세요. 오백 장에서 3을 25장
이상 맞히고, 3이 아닌데 3이라고 하는 것은 5장을 넘지 않아야 합니다. 3은 구멍이 없고,
왼쪽 아래가 깊이 비었고(`왼아래빈`), 한가운데 세로줄이 획을 세 번 지나고(`세로획`),
오른쪽 위는 차 있습니다(`오른위빈`이 작습니다).
"""

# %% start
from dlbook import datasets, digits, symbolic


def rule():
    """조건을 더 적거나 수를 고치세요."""
    return "셋: 구멍(?x, 0), 오른위빈(?x, ?b), ?b > 50 -> 숫자(?x, 3)"


(images, labels), _ = datasets.mnist()
facts = digits.to_facts(digits.features(images[:500]))
known = symbolic.forward_chain(symbolic.read(rule()) + facts)
said = [number for _, number, _ in known.find(("숫자", "?", 3))]
print("3이라고 한 이미지:", len(said))
print("그 가운데 진짜 3:", int(sum(labels[said] == 3)))

# %% check
from dlbook import datasets, digits, symbolic

(images, labels), _ = datasets.mnist()
facts = [digits.to_facts(digits.features(images[start:start + 500]))
         for start in (0, 500)]


def observe(work):
    def said(place):
        known = symbolic.forward_chain(
            symbolic.read(work.rule()) + facts[place])
        numbers = [number for _, number, _ in known.find(("숫자", "?", 3))]
        right = int(sum(labels[500 * place:][numbers] == 3))
        return right, len(numbers) - right

    for place, name in enumerate(("처음 오백 장", "보지 않은 오백 장")):
        yield (f"{name}에서 맞힌 3의 수(25까지 셉니다)",
               lambda place: min(said(place)[0], 25), place)
        yield (f"{name}에서 잘못 3이라 한 수(5까지는 봐줍니다)",
               lambda place: max(said(place)[1], 5), place)

# %% answer
from dlbook import datasets, digits, symbolic


def rule():
    """조건을 더 적거나 수를 고치세요."""
    return """
    셋: 구멍(?x, 0), 왼아래빈(?x, ?a), 세로획(?x, 3), 오른위빈(?x, ?b),
        ?a > 60, ?b < 50 -> 숫자(?x, 3)
    """


(images, labels), _ = datasets.mnist()
facts = digits.to_facts(digits.features(images[:500]))
known = symbolic.forward_chain(symbolic.read(rule()) + facts)
said = [number for _, number, _ in known.find(("숫자", "?", 3))]
print("3이라고 한 이미지:", len(said))
print("그 가운데 진짜 3:", int(sum(labels[said] == 3)))

# %% wrong: 왼쪽이 빈 것은 3만이 아닙니다. 5와 9도 왼쪽이 비므로, 오른쪽 위와 세로획의
# 조건을 덧붙이세요.
def rule():
    return """
    셋: 구멍(?x, 0), 왼위빈(?x, ?a), 왼아래빈(?x, ?b), ?a > 45, ?b > 60
        -> 숫자(?x, 3)
    """

# %% wrong: 오른쪽 위가 빈 것을 거르지 않아 5까지 3이라고 합니다. 오른위빈의 조건을
# 덧붙이세요.
def rule():
    return """
    셋: 구멍(?x, 0), 왼아래빈(?x, ?a), 세로획(?x, 3), ?a > 60 -> 숫자(?x, 3)
    """

# %% wrong: 너무 깐깐해서 놓친 3이 많습니다. 왼아래빈의 문턱을 낮추세요.
def rule():
    return """
    셋: 구멍(?x, 0), 왼아래빈(?x, ?a), 세로획(?x, 3), 오른위빈(?x, ?b),
        ?a > 80, ?b < 50 -> 숫자(?x, 3)
    """
