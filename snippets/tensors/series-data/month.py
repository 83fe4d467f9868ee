"""창이 30일이고 특성이 둘일 때의 크기를 확인합니다."""
import numpy as np

from dlbook import datasets

TIMESTEPS = 30

temperatures = datasets.weather().features[:, 1:3]
samples = np.array([
    temperatures[start:start + TIMESTEPS]
    for start in range(len(temperatures) - TIMESTEPS)])

print("표의 크기:", temperatures.shape)
print("샘플의 크기:", samples.shape)
