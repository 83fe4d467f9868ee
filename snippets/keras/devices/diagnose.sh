# 다른 컴퓨터에서 옮겨 적은 기록을 진단합니다.
cat > asked.txt <<'END'
$ nvidia-smi --query-gpu=name,driver_version --format=csv
name, driver_version
NVIDIA GeForce RTX 4070, 580.82.07
$ pip list
Package    Version
---------- -------
keras      3.15.1
numpy      2.4.6
tensorflow 2.21.0
$ python -c "import tensorflow as tf; print(tf.config.get_visible_devices())"
[PhysicalDevice(name='/physical_device:CPU:0', device_type='CPU')]
END
python -m dlbook doctor --facts asked.txt || echo "종료 코드: $?"
