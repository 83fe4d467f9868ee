# 세 백엔드가 스레드 하나로 한 에포크에 쓰는 프로세서 시간입니다.
export OMP_NUM_THREADS=1 TF_NUM_INTRAOP_THREADS=1
export XLA_FLAGS=--xla_cpu_multi_thread_eigen=false
for backend in tensorflow jax torch; do
  KERAS_BACKEND=$backend python epoch.py
done
