"""표에서 행 하나와 열 하나를 꺼내면 저마다 벡터인 것을 확인합니다."""
from dlbook import datasets

table = datasets.penguins().features

sample = table[0]
feature = table[:, 3]
print("샘플 하나의 크기:", sample.shape)
print("특성 하나의 크기:", feature.shape)
print("앞의 세 마리 몸무게:", feature[:3].tolist())
