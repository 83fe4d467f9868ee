"""타깃과 출력의 칸 수가 다른 세 경우입니다."""
import keras
import numpy as np

CASES = (
    ("종류는 일곱인데 출력이 열 칸",
     10, "categorical_crossentropy", (32, 7)),
    ("번호 레이블을 (샘플, 1)로 담음",
     10, "categorical_crossentropy", (32, 1)),
    ("출력은 한 칸인데 레이블이 원핫",
     1, "binary_crossentropy", (32, 2)))

for told, units, loss, shape in CASES:
    model = keras.Sequential([
        keras.Input((4,)), keras.layers.Dense(units, activation="sigmoid")])
    model.compile("sgd", loss)
    print(told)
    try:
        model.fit(np.ones((32, 4)), np.zeros(shape), verbose=0)
    except ValueError as error:
        print(f"ValueError: {error}")
