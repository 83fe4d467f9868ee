"""TensorBoard가 읽을 파일을 적고, 적힌 수를 읽습니다."""
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, x[:, :1], validation_split=0.2, epochs=3, verbose=0,
          callbacks=[keras.callbacks.TensorBoard("logs")])

for path in sorted(Path("logs").rglob("events*")):
    print(path.parent.as_posix())
    for event in tf.compat.v1.train.summary_iterator(str(path)):
        for value in event.summary.value:
            if value.tag == "epoch_loss":
                loss = float(tf.make_ndarray(value.tensor))
                print(f"  에포크 {event.step + 1}: {loss:.2f}")
