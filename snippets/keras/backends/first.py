"""씨앗을 정하고 층을 만들어, 처음 가중치를 찍습니다."""
import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(4)
layer.build((None, 2))
kernel = keras.ops.convert_to_numpy(layer.kernel)
print(f"{keras.config.backend()}:", kernel[0].round(2))
