"""합성곱 층을 앞으로 한 번 거꾸로 한 번 계산하는 시간을 케라스와 견줍니다."""
import os
import statistics
import time

import keras
import numpy as np
import tensorflow as tf

from dlbook.layers import Conv2D

# NumPy는 코어의 수만큼 스레드를 씁니다. 텐서플로도 같게 둡니다.
tf.config.threading.set_intra_op_parallelism_threads(os.cpu_count())

random = np.random.default_rng(0)
x = random.normal(size=(128, 28, 28, 32)).astype("float32")
dy = random.normal(size=(128, 26, 26, 64)).astype("float32")
theirs = keras.layers.Conv2D(64, 3)
theirs.build(x.shape)
ours = Conv2D(64, 3).build(x.shape[1:]).copy_from(theirs)


@tf.function
def keras_step(x, dy):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = theirs(x)
    return tape.gradient(y, [x, theirs.kernel.value], output_gradients=dy)


def our_step(x, dy):
    y, kept = ours.forward(x)
    dx, dw = ours.backward(dy, kept)
    return dx, dw["kernel"]


tensors = tf.constant(x), tf.constant(dy)
for one, other in zip(our_step(x, dy), keras_step(*tensors)):
    largest = np.abs(other).max()
    print("그래디언트가 같음:", np.allclose(one, other, atol=1e-5 * largest))

seconds = {our_step: [], keras_step: []}
for turn in range(15):
    for step, given in ((our_step, (x, dy)), (keras_step, tensors)):
        started = time.perf_counter()
        np.asarray(step(*given)[0])
        seconds[step].append(time.perf_counter() - started)
ratio = (statistics.median(seconds[our_step])
         / statistics.median(seconds[keras_step]))
print(f"걸린 시간의 비율: {ratio:.2f}")
