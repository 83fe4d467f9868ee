# GPU용 텐서플로와 dlbook을 설치하고, 보이는 GPU를 찍습니다.
python -m pip install "tensorflow[and-cuda]"
cp /mnt/c/Users/*/Downloads/dlbook-0.1.0-py3-none-any.whl .
python -m pip install "./dlbook-0.1.0-py3-none-any.whl[figures,keras]"
python -c "import tensorflow as tf
print(tf.config.list_physical_devices('GPU'))"
