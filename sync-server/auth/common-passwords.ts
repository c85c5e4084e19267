/** The most used passwords of 8 and more characters, world-wide and in Indonesia, and words of this work. Small letters. */
const words = `
12345678 123456789 1234567890 12345678910 123123123 11111111 00000000 88888888 87654321 987654321 0987654321 1234512345
11223344 112233445566 123454321 12341234 12344321 10203040 123456123456 1234567a a1234567 a12345678 123456aa 123456abc
1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 q1w2e3r4 zaq12wsx qazwsxedc qwerty12 qwerty123 qwerty1234 qwertyui qwertyuiop
asdfghjkl asdf1234 asdfasdf zxcvbnm1 zxcvbnm123 abcd1234 abc12345 abcdefgh abcdefghi abc123456 aa123456 password password1
password12 password123 password1234 passw0rd p@ssw0rd p@ssword pass1234 admin123 admin1234 administrator administrasi
welcome1 welcome123 iloveyou iloveyou1 iloveu123 sunshine princess princess1 football baseball superman batman123 spiderman
trustno1 whatever computer internet samsung1 samsung123 michelle jennifer jordan23 starwars dragon123 monkey123 master123
letmein1 letmein123 changeme changeme1 default1 test1234 testtest secret123 login123 user1234 guest123 qwer1234 google123
facebook liverpool manchester barcelona realmadrid juventus chelsea1 arsenal1 rinduku1 sayang123 sayangku sayangku1 sayangmu
sayangkamu akusayangkamu cintaku1 cintaku123 cintakamu aku1234567 akucintakamu akucantik cantik123 ganteng123 bismillah
bismillah1 bismillah123 alhamdulillah assalamualaikum subhanallah muhammad muhammad1 muhammad123 allahuakbar insyaallah
indonesia indonesia1 indonesia123 indonesia45 merdeka45 merdeka123 pancasila garuda123 jakarta1 jakarta123 bandung1 bandung123
surabaya surabaya1 surabaya123 semarang semarang1 yogyakarta malang123 sukabumi makassar makassar1 medan123 palembang
balikpapan banjarmasin persib1933 persib123 persija1928 persija123 arema123 katasandi katasandi1 katasandi123 rahasia1
rahasia12 rahasia123 rahasiaku sandi123 sandi1234 terserah terserah1 lupalupa lupalagi gakadagak tidaktahu tidaktau semangat
semangat1 semangat45 keluarga keluarga1 keluargaku bahagia1 bahagia123 anakku123 mamaku123 mamapapa papamama ayahibu1 ibuku123
bundaku1 kucing123 doraemon doraemon1 naruto123 boboiboy upinipin komputer komputer1 sekolah1 sekolah123 perawat1 perawat123
puskesmas puskesmas1 puskesmas12 puskesmas123 puskesmas1234 puskesmas2024 puskesmas2025 puskesmas2026 posyandu posyandu1 posyandu12
posyandu123 posyandu1234 posyandu2024 posyandu2025 posyandu2026 kader123 kader1234 kaderposyandu bidan123 bidan1234 bidandesa bidandesa1
bidandesa123 dinkes123 dinkes1234 dinaskesehatan kesehatan kesehatan1 kesehatan123 kemenkes kemenkes1 kemenkes123 sakukader sakukader1
sakukader123 imunisasi imunisasi1 balita123 balitasehat ibuhamil lansia123 sehatselalu sehatsehat indonesiasehat desasehat
januari1 februari agustus17 17agustus 17agustus1945 17081945 agustus1945 desember november september ramadhan ramadhan1 lebaran1`

export const commonPasswords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(w => w !== ''))
