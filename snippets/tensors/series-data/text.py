"""글자를 원핫 벡터로 바꿔 문장 세 개를 3D 텐서로 만듭니다."""
import numpy as np

SENTENCES = ["하늘이 맑다", "구름이 짙다", "바람이 분다"]

characters = sorted(set("".join(SENTENCES)))
print("글자:", characters)

samples, timesteps = len(SENTENCES), len(SENTENCES[0])
tensor = np.zeros((samples, timesteps, len(characters)), dtype="float32")
for i, sentence in enumerate(SENTENCES):
    for t, character in enumerate(sentence):
        tensor[i, t, characters.index(character)] = 1

print("크기:", tensor.shape)
print("글자의 가짓수:", len(characters))
print("글자마다 1의 수:", np.unique(tensor.sum(axis=2)).tolist())

numbers = tensor[0].argmax(axis=1)
print("되돌린 문장:", "".join(characters[n] for n in numbers))
