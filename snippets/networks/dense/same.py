"""같은 가중치에서 출력과 그래디언트를 케라스의 밀집 층과 견줍니다."""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x, dz = rng.normal(size=(5, 4)), rng.normal(size=(5, 3))
layer = keras.layers.Dense(3, dtype="float64", bias_initializer="ones")
layer.build((None, 4))
kernel, bias = (w.numpy() for w in layer.weights)

ours = (x @ kernel + bias, dz @ kernel.T, x.T @ dz, dz.sum(axis=0))

inputs = tf.constant(x)
with tf.GradientTape() as tape:
    tape.watch(inputs)
    z = layer(inputs)
slopes = tape.gradient(
    z, [inputs, *(w.value for w in layer.weights)], output_gradients=dz)

for name, our, their in zip(("z", "dx", "dkernel", "dbias"), ours,
                            (z, *slopes)):
    gap = np.abs(our - their.numpy()).max()
    print(f"{name} {our.shape}: 가장 큰 차이 {gap:.6f}")
