"""예제가 네트워크에 나가려 하면 멈추는 것을 확인합니다."""
import socket

socket.gethostbyname("example.com")
