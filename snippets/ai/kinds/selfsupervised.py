"""자기 지도 학습: 헌법의 앞부분에서 다음 글자를 세고, 뒷부분을 맞힙니다."""
from collections import Counter, defaultdict

from dlbook import datasets

text = datasets.constitution()
cut = int(len(text) * 0.8)
train, test = text[:cut], text[cut:]


def count(length):
    """length글자 다음에 무엇이 몇 번 왔는지 센 표입니다."""
    table = defaultdict(Counter)
    for place in range(length, len(train)):
        table[train[place - length:place]][train[place]] += 1
    return table


tables = [count(length) for length in range(5)]
for longest in range(5):
    right = 0
    for place in range(5, len(test)):
        for length in range(longest, -1, -1):  # 처음 보는 토막이면 줄입니다
            found = tables[length].get(test[place - length:place])
            if found:
                right += found.most_common(1)[0][0] == test[place]
                break
    print(f"앞의 {longest}글자를 봄: {right / (len(test) - 5):.2f}")
