"""글에서 입력과 타깃을 만듭니다. 사람이 적은 답은 없습니다."""
from dlbook import datasets

text = datasets.constitution()
start = text.index("대한민국은 민주공화국")
for place in range(start + 6, start + 10):
    print(f"{text[start:place]} → {text[place]}")
print("만들 수 있는 타깃:", len(text) - 1)
