"""레이블 100장으로 새 층만 훈련한 다음, 모델을 통째로 미세 조정합니다."""
import keras

from dlbook import datasets, pretrained

(images, labels), _ = datasets.mnist()
x, y = images[labels >= 5][:, :, :, None], labels[labels >= 5] - 5

keras.utils.set_random_seed(0)
base = keras.models.load_model(pretrained.digits())
base.trainable = False
inputs = keras.Input((28, 28, 1))
features = keras.layers.Flatten()(base(inputs, training=False))
outputs = keras.layers.Dense(5, activation="softmax")(features)
model = keras.Model(inputs, outputs)

for name, rate in (("얼림", 0.01), ("미세 조정", 0.0003)):
    model.compile(keras.optimizers.Adam(rate),
                  "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x[:100], y[:100], epochs=30, verbose=0)
    _, accuracy = model.evaluate(x[-1000:], y[-1000:], verbose=0)
    print(f"{name}: 배우는 배열 {len(model.trainable_weights)}개,",
          f"검증 정확도 {accuracy:.1f}")
    base.trainable = True
