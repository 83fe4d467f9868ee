"""펭귄 표에서 행이 샘플이고 열이 특성인 것을 확인합니다."""
from dlbook import datasets

penguins = datasets.penguins()
table = penguins.features

print("축의 개수:", table.ndim)
print("크기:", table.shape)
print("샘플 수:", table.shape[0])
print("특성 수:", table.shape[1])

print("첫 펭귄")
for name, value in zip(penguins.feature_names, table[0]):
    print(f"  {datasets.LABELS[name]}: {value:.1f}")
