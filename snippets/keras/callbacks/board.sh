# 설치하고, 훈련이 적은 폴더 logs를 브라우저로 봅니다.
python -m pip install tensorboard
tensorboard --logdir logs
