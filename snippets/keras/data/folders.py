"""이름이 클래스인 폴더의 이미지를 읽습니다."""
from pathlib import Path

import keras
import numpy as np
from PIL import Image

from dlbook import datasets

(images, labels), _ = datasets.mnist()
for number, (image, label) in enumerate(zip(images[:60], labels[:60])):
    folder = Path("digits", str(label))
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image).save(folder / f"{number}.png")

train, rest = keras.utils.image_dataset_from_directory(
    "digits", color_mode="grayscale", image_size=(28, 28), batch_size=16,
    validation_split=0.2, subset="both", seed=0,
    verbose=False)
print("클래스:", train.class_names)
x, y = next(iter(train))
print("미니배치:", x.shape, x.dtype.name, y.shape)
print("값의 범위:", float(np.min(x)), "부터", float(np.max(x)), "까지")
print("훈련과 검증의 미니배치 수:", len(train), len(rest))
