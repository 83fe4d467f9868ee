"""쪽에서 하는 것: 실행하고, 과제를 풀고, 그림을 만지고, 그리고 훈련합니다.

- `runtime`   파이썬(Pyodide)을 받아 해시를 확인하고 `.cache/play/`에 둡니다
- `runnable`  어느 프로그램을 쪽 안에서 실행할 수 있는지 정합니다
- `place`     지은 사이트에 파이썬과 dlbook과 데이터를 놓습니다
- `policy`    쪽에 Content-Security-Policy를 적습니다
- `tasks`     `{{ task : … }}`를 과제로 바꿉니다
- `choices`   `{{ choice : … }}`를 고르는 문제로 바꿉니다
- `touch`     `{{ touch : … }}`를 만지는 그림의 단추로 바꿉니다
- `boxes`     `{{ play : … }}`를 그리고 훈련하는 상자로 바꿉니다
- `inside`, `show`  쪽 안의 파이썬이 하는 일입니다. 웹 워커에서 돕니다

브라우저의 것은 `docs/assets/play/`와 `docs/assets/touch/`에 있습니다.
"""
