"""케라스가 어느 백엔드로, 어느 장치에서 계산하는지 봅니다."""
import os

import keras

from dlbook import devices

print("백엔드:", keras.config.backend())
print("장치:", devices.name())
print("GPU의 수:", len(devices.available()))
told = os.environ.get("CUDA_VISIBLE_DEVICES", "정하지 않음")
print("CUDA_VISIBLE_DEVICES:", told)
