"""숫자 5부터 9까지를 적은 레이블로 배우는 네 가지를 같은 예산으로 겨룹니다."""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

from dlbook import datasets, figures, pretrained

COUNTS, SEEDS, STEPS, BATCH = (25, 100, 400, 1600), range(5), 240, 32
RATES = (0.0003, 0.001, 0.003, 0.01, 0.03)
NAMES = ("픽셀에 바로", "처음부터", "얼림", "미세 조정")


def digits(split, count):
    """5부터 9까지의 이미지를 앞에서 count장 고릅니다. 5를 0으로 셉니다."""
    images, labels = split
    kept = np.flatnonzero(labels >= 5)[:count]
    return (images[kept, :, :, None].astype("float32"),
            labels[kept].astype("int64") - 5)


class Trainer:
    """모델을 한 번 짓고, 가중치를 되돌려 가며 여러 번 훈련합니다."""

    def __init__(self, inputs, features, training=None):
        self.head = layers.Dense(5, activation="softmax")
        self.model = keras.Model(inputs, self.head(features))
        self.optimizer = keras.optimizers.Adam(0.001)
        self.optimizer.build(self.model.trainable_variables)
        self.loss = keras.losses.SparseCategoricalCrossentropy()
        self.steps = tf.function(self.train, reduce_retracing=True,
                                 autograph=False)

    def train(self, x, y, order, rate):
        """order의 행마다 한 스텝입니다. 학습률은 코사인으로 0까지 내립니다."""
        count = tf.shape(order)[0]

        def step(number):
            part = tf.cast(number / count, "float32")
            self.optimizer.learning_rate.assign(
                rate * (1 + tf.cos(np.pi * part)) / 2)
            some = order[number]
            with tf.GradientTape() as tape:
                loss = self.loss(tf.gather(y, some), self.model(
                    tf.gather(x, some), training=True))
            self.optimizer.apply(tape.gradient(
                loss, self.model.trainable_variables))
            return [number + 1]

        tf.while_loop(lambda number: number < count, step, [tf.constant(0)])

    def fit(self, x, y, weights, rate, rng, steps):
        for variable in self.optimizer.variables:
            variable.assign(tf.zeros_like(variable))
        self.model.set_weights(weights)
        order = np.concatenate([rng.permutation(len(x)) for _ in range(
            -(-steps * BATCH // len(x)))])[:steps * BATCH]
        self.steps(tf.constant(x), tf.constant(y),
                   tf.constant(order.reshape(steps, BATCH)),
                   tf.constant(rate, "float32"))
        return self.model.get_weights()

    def accuracy(self, x, y):
        return np.mean(np.asarray(self.model(x)).argmax(axis=1) == y)


def fresh(seed):
    """씨앗마다 새로 뽑은, 배운 것이 없는 같은 크기의 모델입니다."""
    keras.utils.set_random_seed(seed)
    return keras.models.clone_model(learned)


def features(photos):
    """얼린 모델의 출력입니다. 바뀌지 않으니 한 번만 구해도 같습니다."""
    return np.asarray(learned(photos)).reshape(len(photos), -1)


def head(width, seed):
    kernel = keras.initializers.GlorotUniform(seed)((width, 5))
    return [np.asarray(kernel), np.zeros(5, "float32")]


learned = keras.models.load_model(pretrained.digits())
new = keras.models.clone_model(learned)
copy = keras.models.clone_model(learned)
inputs = keras.Input((28, 28, 1))
scratch = Trainer(inputs, layers.Flatten()(new(inputs)))
tuned = Trainer(inputs, layers.Flatten()(copy(inputs, training=False)))
flat, few = keras.Input((784,)), keras.Input((1024,))
pixels, frozen = Trainer(flat, flat), Trainer(few, few)
pool, test = datasets.mnist()
x, y = digits(pool, 20000)
held, (x, y) = (x[-1000:], y[-1000:]), (x[:-1000], y[:-1000])
seen = digits(test, 2000)


def one(name, count, seed, rate, head_rate, shown):
    """한 방법을 훈련하고, shown의 정확도를 냅니다."""
    rng = np.random.default_rng(seed)
    chosen = rng.choice(len(x), count, replace=False)
    given, target, (photos, answers) = x[chosen], y[chosen], shown
    if name == "픽셀에 바로":
        pixels.fit(given.reshape(-1, 784) / 255, target, head(784, seed),
                   rate, rng, STEPS)
        return pixels.accuracy(photos.reshape(-1, 784) / 255, answers)
    if name == "처음부터":
        scratch.fit(given, target, fresh(seed).get_weights()
                    + head(1024, seed), rate, rng, STEPS)
        return scratch.accuracy(photos, answers)
    if name == "얼림":
        frozen.fit(features(given), target, head(1024, seed), rate, rng,
                   STEPS)
        return frozen.accuracy(features(photos), answers)
    top = frozen.fit(features(given), target, head(1024, seed), head_rate,
                     rng, STEPS // 2)
    tuned.fit(given, target, learned.get_weights() + top, rate, rng,
              STEPS // 2)
    return tuned.accuracy(photos, answers)


found = {}
for count in COUNTS:
    rates = {"얼림": RATES[-1]}
    for name in NAMES:
        tried = [one(name, count, 10, rate, rates["얼림"], held)
                 for rate in RATES]
        rates[name] = RATES[int(np.argmax(tried))]
        found[name, count] = [
            one(name, count, seed, rates[name], rates["얼림"], seen)
            for seed in SEEDS]
        low, middle, high = np.quantile(found[name, count], (0, 0.5, 1))
        print(f"{count}장 {name} 중앙값: {middle:.3f}")
        print(f"{count}장 {name} 범위: {low:.3f}~{high:.3f}")
        print(f"{count}장 {name} 학습률: {rates[name]}", flush=True)

print(f"표집 오차: {np.sqrt(0.89 * 0.11 / len(seen[1])):.4f}")
for count in COUNTS:
    pixel, scratched, froze, tune = (found[name, count] for name in NAMES)
    assert min(froze) > max(pixel), "얼림이 다섯 번 모두 픽셀에 바로보다 높다"
    if count <= 100:
        assert min(froze) > max(scratched), (
            "100장까지는 얼림이 다섯 번 모두 처음부터보다 높다")
        assert min(tune) > max(scratched), (
            "100장까지는 미세 조정이 다섯 번 모두 처음부터보다 높다")
    else:
        assert min(froze) <= max(scratched) and min(scratched) <= max(froze), (
            "400장부터는 얼림과 처음부터의 범위가 겹친다")
    if count <= 400:
        assert min(tune) <= max(froze), (
            "400장까지는 미세 조정과 얼림의 범위가 겹친다")
    else:
        assert min(tune) <= max(scratched), (
            "1,600장에서는 미세 조정과 처음부터의 범위가 겹친다")
        assert min(tune) > max(froze), (
            "1,600장에서는 미세 조정이 다섯 번 모두 얼림보다 높다")

figure, axes = figures.chart(345, 300, xlabel="레이블의 수",
                             ylabel="테스트 정확도")
for name, color, mark in zip(NAMES, (
        "muted", "second", "accent", "warm"), "xs^o"):
    low, middle, high = np.quantile(
        [found[name, count] for count in COUNTS], (0, 0.5, 1), axis=1)
    axes.fill_between(COUNTS, low, high, color=figures.color(color),
                      alpha=0.2, lw=0)
    axes.plot(COUNTS, middle, mark + "-", color=figures.color(color),
              label=name)
axes.set_xscale("log")
axes.set_xticks(COUNTS, COUNTS)
axes.minorticks_off()
figures.legend(axes, "lower right")
figures.save(
    figure, "contest.svg",
    "가로축은 레이블의 수, 세로축은 테스트 정확도입니다. 선 넷은 방법마다 "
    "씨앗 다섯의 중앙값, 띠는 가장 작은 값부터 가장 큰 값까지입니다. 얼린 "
    "것과 미세 조정한 것은 레이블이 적을 때 위에 있고, 늘수록 다른 선들이 "
    "다가옵니다.")
