"""에포크마다 손실을 텐서보드의 파일에 적는 콜백입니다."""
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

Metadata = tf.compat.v1.SummaryMetadata


class Events(keras.callbacks.Callback):
    def __init__(self, folder):
        super().__init__()
        self.writer = tf.summary.create_file_writer(folder)
        self.kind = Metadata(plugin_data=Metadata.PluginData(
            plugin_name="scalars"))

    def on_epoch_end(self, epoch, logs=None):
        with self.writer.as_default():
            for name, value in logs.items():
                tf.summary.write(name, value, epoch, self.kind)

    def on_train_end(self, logs=None):
        self.writer.close()


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x = np.random.default_rng(0).normal(size=(100, 4))
model.fit(x, x.sum(axis=1, keepdims=True), epochs=3, verbose=0,
          callbacks=[Events("logs")])

file, = Path("logs").iterdir()
print("파일의 이름:", file.name[:19] + "…", f"{file.stat().st_size}바이트")
for record in tf.data.TFRecordDataset(str(file)).skip(1):
    event = tf.compat.v1.Event.FromString(record.numpy())
    value, = event.summary.value
    print(f"에포크 {event.step}: {value.tag} "
          f"{float(tf.make_ndarray(value.tensor)):.2f}")
