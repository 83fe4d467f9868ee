"""펭귄 표에서 행이 샘플이고 열이 특성인 것을 확인합니다."""
from dlbook import datasets

penguins = datasets.penguins()
table = penguins.features

print("크기:", table.shape)
print("특성:", *[datasets.LABELS[name] for name in penguins.feature_names])
print("첫 펭귄:", table[0], table[0].shape)
print("앞의 세 마리 몸무게:", table[:3, 3], table[:, 3].shape)
