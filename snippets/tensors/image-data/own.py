"""사진 파일을 두 방법으로 열어 텐서로 읽습니다."""
import keras
import numpy as np
from PIL import Image

from dlbook import datasets

Image.fromarray(datasets.coffee()).save("photo.jpg")

photo = np.array(Image.open("photo.jpg").convert("RGB"))
print("Pillow:", photo.shape, photo.dtype)

small = keras.utils.load_img("photo.jpg", target_size=(64, 96))
x = keras.utils.img_to_array(small)
print("케라스:", x.shape, x.dtype)
