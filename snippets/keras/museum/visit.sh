# 숫자를 적은 폴더에서, CNTK가 찾는 MPI를 옛 이름으로 이어 실행합니다.
sudo apt-get install libopenmpi3
mkdir mpi
ln -s /usr/lib/x86_64-linux-gnu/libmpi.so.40 mpi/libmpi.so.12
ln -s /usr/lib/x86_64-linux-gnu/libmpi_cxx.so.40 mpi/libmpi_cxx.so.1
old/bin/python on_theano.py
LD_LIBRARY_PATH=mpi old/bin/python on_cntk.py
