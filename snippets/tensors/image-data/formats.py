"""채널 마지막과 채널 우선으로 계산한 결과를 견줍니다."""
import keras
import numpy as np

from dlbook import datasets

photo = datasets.coffee()[::8, ::8]
last = photo[np.newaxis].astype("float32") / 255
first = np.moveaxis(last, -1, 1)


def compare(name, layer_last, layer_first):
    """두 층의 결과를 채널 마지막으로 맞춰 견줍니다."""
    result_last = np.array(layer_last(last, training=True))
    result_first = np.array(layer_first(first, training=True))
    gap = np.abs(result_last - np.moveaxis(result_first, 1, -1)).max()
    print(f"{name}: {result_last.shape} {result_first.shape}"
          f" 차이 {gap:.4f}")


for pooling in (keras.layers.MaxPooling2D, keras.layers.AveragePooling2D):
    compare(pooling.__name__,
            pooling(2, data_format="channels_last"),
            pooling(2, data_format="channels_first"))
compare("BatchNormalization",
        keras.layers.BatchNormalization(axis=-1),
        keras.layers.BatchNormalization(axis=1))
