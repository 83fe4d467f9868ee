"""class_weight를 준 fit의 손실을 손으로 구한 것과 견줍니다."""
import keras
import numpy as np

x = np.array([[0.0], [1], [2], [3]], "float32")
y = np.array([0, 0, 0, 1])
weights = {0: 4 / (2 * 3), 1: 4 / (2 * 1)}

model = keras.Sequential([
    keras.Input((1,)), keras.layers.Dense(1, activation="sigmoid")])
model.set_weights([np.array([[0.5]]), np.array([-1.0])])
model.compile(keras.optimizers.SGD(0.0), "binary_crossentropy")
p = model.predict(x, verbose=0)[:, 0]
losses = -np.log(np.where(y == 1, p, 1 - p))
each = np.array([weights[label] for label in y])

history = model.fit(x, y, class_weight=weights, verbose=0,
                    validation_data=(x, y)).history
print("샘플마다의 손실:", losses.round(3))
print("곱할 가중치:", each.round(3))
print(f"곱해서 평균 낸 손실: {np.mean(each * losses):.4f}")
print(f"케라스의 훈련 손실: {history['loss'][0]:.4f}")
print(f"곱하지 않은 손실: {losses.mean():.4f}")
print(f"케라스의 검증 손실: {history['val_loss'][0]:.4f}")
