"""활성화 함수와 옵티마이저의 이름을 잘못 적습니다."""
import keras

for make, name in ((keras.activations.get, "rleu"),
                   (keras.optimizers.get, "adma")):
    try:
        make(name)
    except ValueError as error:
        print(f"ValueError: {error}")
