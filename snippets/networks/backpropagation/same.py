"""같은 가중치에서 케라스가 구한 그래디언트와 견줍니다."""
import keras
import numpy as np
import tensorflow as tf

from dlbook.layers import Dense
from dlbook.losses import SparseCategoricalCrossentropy
from dlbook.network import Input, Network

random = np.random.default_rng(0)
x = random.normal(size=(8, 5)).astype("float32")
target = random.integers(0, 3, 8)

theirs = keras.Sequential([
    keras.Input((5,)), keras.layers.Dense(4, activation="tanh", name="first"),
    keras.layers.Dense(3, name="second")])
ours = Network.chain([
    Input((5,)), Dense(4, "tanh", name="first"), Dense(3, name="second")])
ours.copy_from(theirs)
score = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

with tf.GradientTape() as tape:
    loss = score(target, theirs(x))
expected = tape.gradient(loss, [w.value for w in theirs.weights])

logits, kept = ours.forward(x)
our_score = SparseCategoricalCrossentropy(from_logits=True)
dlogits, _ = our_score.backward(1, our_score.forward(target, logits)[1])
_, dw = ours.backward(dlogits, kept)
for (name, slope), other in zip(dw.items(), expected):
    print(f"{name} {slope.shape}:", np.allclose(slope, other, atol=1e-6))
