"""책이 미리 훈련해 둔 케라스 모델의 파일이 어디에 있는지 알려 줍니다.

    import keras
    from dlbook import pretrained

    base = keras.models.load_model(pretrained.digits())

읽으려면 케라스가 있어야 합니다. 이 모듈은 케라스를 부르지 않습니다.
"""

from dlbook import datasets

DIGITS = "digits-base.keras"


def digits():
    """MNIST의 0부터 4까지로 훈련한, 클래스를 고르는 층이 없는 모델의 경로입니다.

    입력은 픽셀이 0부터 255까지인 (28, 28, 1), 출력은 (4, 4, 64)입니다. 파일이
    없으면 FileNotFoundError가 납니다.
    """
    path = datasets.DATA / DIGITS
    if not path.is_file():
        raise FileNotFoundError(
            f"{path}에 미리 훈련한 모델이 있어야 하는데 파일이 없습니다. "
            "책의 휠을 다시 받아 설치하세요: "
            "pip install --force-reinstall --no-deps dlbook-….whl")
    return path
