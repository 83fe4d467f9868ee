"""펭귄 한 마리를 숫자 네 개로 나타냅니다."""
from dlbook import datasets

penguins = datasets.penguins()
penguin = penguins.features[0]

for name, value in zip(penguins.feature_names, penguin):
    print(f"{datasets.LABELS[name]}: {value:.1f}")
print("축의 개수:", penguin.ndim)
print("길이:", len(penguin))
