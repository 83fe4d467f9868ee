"""반복문으로 14일짜리 창을 하루씩 밀며 잘라 3D 텐서로 쌓습니다."""
import numpy as np

from dlbook import datasets

DAYS = 14

table = datasets.weather("New York").features
samples, targets = [], []
for start in range(len(table) - DAYS):
    samples.append(table[start:start + DAYS])
    targets.append(table[start + DAYS, 1])
samples, targets = np.array(samples), np.array(targets)

print("표:", table.shape)
print("샘플:", samples.shape)
print("타깃:", targets.shape)
