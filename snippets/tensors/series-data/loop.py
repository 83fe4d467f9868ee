"""반복문으로 14일짜리 창을 하루씩 밀며 잘라 3D 텐서로 쌓습니다."""
import numpy as np

from dlbook import datasets

TIMESTEPS = 14
TEMP_MAX = 1

table = datasets.weather().features

samples, targets = [], []
for start in range(len(table) - TIMESTEPS):
    end = start + TIMESTEPS
    samples.append(table[start:end])
    targets.append(table[end, TEMP_MAX])

samples, targets = np.array(samples), np.array(targets)
print("샘플의 크기:", samples.shape)
print("타깃의 크기:", targets.shape)
print("샘플 수:", f"{len(samples):,}")
print(f"첫 타깃: {targets[0]:.1f}°C")
