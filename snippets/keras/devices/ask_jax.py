"""JAX에 장치를 묻습니다."""
import jax

print("JAX가 보는 장치:", jax.devices())
