"""순환 층 셋의 출력이 케라스의 출력, 반복문의 출력과 얼마나 다른지 봅니다."""
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
    print(f"케라스와의 차이, {name}: {np.abs(ours(x) - expected).max():.4f}")

simple = layers.SimpleRNN(8).build((14, 4), 0)
slow = naive.naive_simple_rnn(x, **simple.weights)
print(f"반복문과의 차이, SimpleRNN: {np.abs(simple(x) - slow).max():.4f}")
