"""길이가 다른 문장을 번호로 바꾸고 0으로 채웁니다."""
import keras
import numpy as np

SENTENCES = ["하늘이 맑다", "눈이 온다", "바람이 세게 분다"]

characters = sorted(set("".join(SENTENCES)))
numbers = [[characters.index(character) + 1 for character in sentence]
           for sentence in SENTENCES]

padded = keras.utils.pad_sequences(numbers, padding="post")
mask = padded != 0
onehot = np.eye(len(characters) + 1)[padded]
print(padded)
print("길이:", mask.sum(axis=1))
print("원핫 인코딩:", onehot.shape)
