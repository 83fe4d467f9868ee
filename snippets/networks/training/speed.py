"""밀집 층 둘로 MNIST를 배우는 한 에포크의 시간과 정확도를 케라스와 견줍니다."""
import os
import statistics
import time

import keras
import numpy as np
import tensorflow as tf

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

# NumPy는 코어의 수만큼 스레드를 씁니다. 텐서플로도 같게 둡니다.
tf.config.threading.set_intra_op_parallelism_threads(os.cpu_count())

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

seconds = {"dlbook": [], "케라스": []}
accuracy = {"dlbook": [], "케라스": []}
for seed in range(5):
    keras.utils.set_random_seed(seed)
    theirs = keras.Sequential([
        keras.Input((784,)), keras.layers.Dense(512, "relu", name="hidden"),
        keras.layers.Dense(10, "softmax", name="digit")])
    ours = Network.chain([
        Input((784,)), Dense(512, "relu", name="hidden"),
        Dense(10, "softmax", name="digit")])
    ours.copy_from(theirs)  # 같은 가중치에서 시작합니다.
    models = (("dlbook", ours, {"seed": None}),
              ("케라스", theirs, {"shuffle": False}))
    for _, model, _ in models:
        model.compile("adam", "sparse_categorical_crossentropy",
                      metrics=["accuracy"])
    for epoch in range(5):
        order = np.random.default_rng([seed, epoch]).permutation(60000)
        some, target = x[order], labels[order]  # 같은 차례로 배웁니다.
        for name, model, still in models:
            started = time.perf_counter()
            model.fit(some, target, batch_size=128, verbose=0, **still)
            seconds[name].append(time.perf_counter() - started)
    for name, model, _ in models:
        guess = np.asarray(model(test_x)).argmax(axis=1)
        accuracy[name].append(float((guess == test_labels).mean()))

ours, theirs = (statistics.median(times) for times in seconds.values())
print(f"걸린 시간의 비율: {ours / theirs:.2f}")
print("dlbook이 더 오래 걸리지 않음:", ours <= theirs)
ours, theirs = (statistics.mean(each) for each in accuracy.values())
print(f"dlbook의 평균 정확도: {ours:.4f}")
print(f"케라스의 평균 정확도: {theirs:.4f}")
print("둘 다 0.978 이상:", min(ours, theirs) >= 0.978)
print("차이가 0.002 이하:", abs(ours - theirs) <= 0.002)
