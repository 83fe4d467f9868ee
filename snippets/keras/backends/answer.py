"""답은 낼 수 있는지, 배울 수도 있는지 봅니다."""
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x = np.ones((8, 4), "float32")
print(f"{keras.config.backend()}: 답 {model.predict(x, verbose=0).shape}")
try:
    model.fit(x, x[:, :1], verbose=0)
    print("  배움")
except NotImplementedError as error:
    print("  fit:", error)
