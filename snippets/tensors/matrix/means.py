"""펭귄 다섯 마리의 특성마다 평균을 구합니다."""
from dlbook import datasets

penguins = datasets.penguins()
table = penguins.features[4:9]
means = table.mean(axis=0)

print("평균의 크기:", means.shape)
for name, mean in zip(penguins.feature_names, means):
    print(f"{datasets.LABELS[name]} 평균: {mean:.1f}")
