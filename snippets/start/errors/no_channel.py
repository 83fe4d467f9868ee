"""채널 축이 없는 이미지를 합성곱 층에 넣습니다."""
import keras

keras.Sequential([keras.Input((28, 28)), keras.layers.Conv2D(8, 3)])
