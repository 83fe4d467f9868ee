"""새로 잰 펭귄을 이미 구한 평균과 표준편차로 맞춥니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
table = penguins.features[~np.isnan(penguins.features).any(axis=1)]
mean, deviation = table.mean(axis=0), table.std(axis=0)

newcomer = np.array([[50.0, 15.0, 220.0, 5400.0]], dtype="float32")
scaled = (newcomer - mean) / deviation
print("크기:", scaled.shape)
for name, value in zip(penguins.feature_names, scaled[0]):
    print(f"{datasets.LABELS[name]}: {value:+.1f}")

own = newcomer.std(axis=0)
print("한 마리만으로 구한 표준편차:", own.tolist())
