"""순환 층 셋이 케라스와 같은지, 반복문과도 같은지 봅니다."""
import keras
import numpy as np

from dlbook import datasets, layers, naive

table = datasets.weather().features[:56]
x = ((table - table.mean(axis=0)) / table.std(axis=0)).reshape(4, 14, 4)

for name in ("SimpleRNN", "LSTM", "GRU"):
    theirs = getattr(keras.layers, name)(8, return_sequences=True)
    expected = theirs(x)
    ours = getattr(layers, name)(8, return_sequences=True)
    ours.build((14, 4)).copy_from(theirs)
    print(f"{name} {expected.shape}:",
          np.allclose(ours(x), expected, atol=1e-5))

simple = layers.SimpleRNN(8).build((14, 4), 0)
print("반복문과 같음:", np.allclose(
    naive.naive_simple_rnn(x, **simple.weights), simple(x), atol=1e-5))
