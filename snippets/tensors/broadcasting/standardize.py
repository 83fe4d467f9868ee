"""펭귄의 네 특성이 같은 눈금으로 맞춰지는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

features = datasets.penguins().features.astype("float64")
measured = features[~np.isnan(features).any(axis=1)]

mean = measured.mean(axis=0)
std = measured.std(axis=0)
scaled = (measured - mean) / std

print("크기:", measured.shape, "-", mean.shape, "->", scaled.shape)
print("특성별 평균:", np.round(mean, 1).tolist())
print("특성별 표준편차:", np.round(std, 1).tolist())
print("바꾼 뒤 평균이 모두 0:", np.allclose(scaled.mean(axis=0), 0))
print("바꾼 뒤 표준편차가 모두 1:", np.allclose(scaled.std(axis=0), 1))
