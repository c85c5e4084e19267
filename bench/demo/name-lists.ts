/** Given names by region, generation and sex, as they are met in registers. Put together anew for every person. */
export const regions = ['jawa', 'sunda', 'melayu'] as const
export type Region = (typeof regions)[number]
export const generations = ['sepuh', 'tengah', 'muda', 'anak'] as const
export type Generation = (typeof generations)[number]
export type Sex = 'L' | 'P'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

type Lists = Readonly<Record<Sex, readonly string[]>>

/** First words. */
export const firstNames: Readonly<Record<Region, Readonly<Record<Generation, Lists>>>> = {
  jawa: {
    sepuh: {
      L: list(`Slamet Sutrisno Suparman Tukiman Wagiman Paijo Ngadiman Sukirman Parto Sumarno Suwarno Kasman Mulyono
        Sugeng Suyatno Djoko Soekarno Sudarso Sarimin Tugiman Karto Samijan Poniman Supardi Suroso Ngatijan Kromo Wiryo
        Marsudi Harjo Suradi Sutarman Sukardi Kusnan Suwito Darmo Sunaryo Mujiono Wakidi Saimin`),
      P: list(`Suminah Sukarti Painem Wagiyem Tukinem Ngatinem Sumarni Kasmi Sutinah Mujinah Poniyem Suparti Samirah
        Lasmi Yatemi Rukmini Suyatmi Sarinem Tugiyem Parinah Sumiyati Sukinem Jumirah Ngatmi Warsini Kartini Supinah
        Wasinem Suharti Rusmini Mursinah Djumilah Saminten Tumini Katinah Boinem Satinah Sulastri Marsiyem Ngadinah`),
    },
    tengah: {
      L: list(`Agus Bambang Budi Eko Dwi Tri Joko Heri Hendro Sigit Wahyu Teguh Yanto Suryanto Widodo Purwanto Edi Didik
        Anto Sunarto Nugroho Arif Haryanto Suhartono Wawan Rudi Triyono Setyo Prasetyo Gunawan Iwan Hadi Kuncoro Aris
        Yudi Basuki Mulyadi Darmanto`),
      P: list(`Sri Endang Siti Wahyuni Dwi Tri Sulastri Yuli Lestari Ninik Retno Titik Suprihatin Wiwik Ratna Indah Rini
        Hartini Suhartini Puji Nur Kusmiati Murni Tutik Ani Rahayu Winarti Sumiati Sari Ika Ning Purwanti Yayuk Umi Heni
        Lilik Erna Susilowati`),
    },
    muda: {
      L: list(`Rizky Dimas Bagas Aditya Fajar Galih Yoga Bayu Rendi Angga Ilham Wisnu Andi Reza Dani Ardi Rian Tegar
        Satria Bagus Hanif Danang Prima Febri Arga Yusuf Restu Gilang Deni Anggoro`),
      P: list(`Dewi Ayu Putri Rina Fitri Dian Anisa Novi Wulan Ratih Desi Mega Tiara Lia Nurul Riska Intan Yunita Eka Ema
        Devi Fina Laila Rizka Dinda Puspita Sekar Mita Tika Winda Kristina Rahma`),
    },
    anak: {
      L: list(`Arka Rafa Alvaro Naufal Zafran Bima Raka Abimanyu Daffa Gavin Keenan Arsya Azka Fathan Rayyan Ibrahim
        Hafizh Kenzo Athar Danish Arjuna Elvano Ghani Nizam Pandu Rasya Zidan Bilal`),
      P: list(`Aisyah Zahra Naila Kayla Almira Queen Shanum Alesha Hanna Khalisa Adiba Syifa Qonita Mikha Aqila Nadhifa
        Kirana Ayunda Inara Shakila Humaira Kinanti Raline Celine Arumi Freya Salsabila Azkia`),
    },
  },
  sunda: {
    sepuh: {
      L: list(`Ujang Engkos Entis Dadang Ohan Juhana Sarip Oyo Apan Emed Maman Udin Kosasih Sobandi Iding Otong Ading
        Endang Suganda Warta Sukarya Adang Ojat Memed Ahmad Dayat Icang Rukman Tatang Ejen`),
      P: list(`Icih Enok Eti Iyah Omah Oneng Uum Mimin Encum Rodiah Ecin Entin Juariah Unah Tarsih Iis Eneng Imas Acih
        Onah Rokayah Juju Aminah Kokom Edah Eros Titi Ikah Nonoh Emun`),
    },
    tengah: {
      L: list(`Asep Dede Cecep Deden Iwan Yayan Dadan Ade Jajang Nandang Rahmat Wawan Aep Encep Agus Ujang Opik Dindin
        Herman Yana Ayi Tatang Asep Usep Undang Ahmad Heru Ramdan Ridwan Gugun`),
      P: list(`Neneng Euis Yeti Lilis Tati Nining Elis Ai Teti Imas Cucu Dedeh Yuyun Entin Ela Rina Iis Yayah Nani Wiwin
        Eulis Popon Ika Rosi Mimin Siti Yani Eneng Ipah Sumi`),
    },
    muda: {
      L: list(`Rizki Fauzan Irfan Gilang Rangga Rian Sandi Yogi Hilman Fikri Egi Ilham Dika Reza Aldi Ridho Firman
        Ginanjar Iqbal Riki Taufik Zaenal Faisal Hendra Adit`),
      P: list(`Neng Rini Siska Nuraeni Wina Santi Yuli Sinta Resti Mila Gina Nia Astri Pipit Lina Silvi Risma Tia Windi
        Citra Fitria Ressa Mutiara Anggi Vina`),
    },
    anak: {
      L: list(`Muhammad Alif Fadhil Arsyad Kafka Rafif Zayn Azzam Rizieq Ghaisan Faeyza Haikal Adzka Rafka Syahdan Emir
        Shaka Farzan Attar Hamizan`),
      P: list(`Siti Zhafira Nafisa Kanaya Alya Hasna Rumaisha Adelia Khaira Anindya Syakira Zea Quinsha Najwa Raisa
        Meisya Yumna Keyla Nayla Ghania`),
    },
  },
  melayu: {
    sepuh: {
      L: list(`Abdullah Usman Zainal Hasan Husin Ibrahim Ismail Jamaluddin Kamaruddin Syamsuddin Ramli Sulaiman Yahya
        Achmad Mahmud Idris Abdul Bachtiar Chairul Darwis Marzuki Nurdin Saleh Tarmizi Yakub`),
      P: list(`Fatimah Halimah Zubaidah Rohani Nurhayati Maimunah Salmah Rosmah Asiah Khadijah Aminah Ramlah Jamilah
        Nuriah Hafsah Kamariah Mariam Sakdiah Zainab Rahmah Djamilah Chadijah Saodah Rukayah`),
    },
    tengah: {
      L: list(`Muhammad Ahmad Zulkifli Syahrul Hendra Iskandar Fauzi Ridwan Khairul Ali Syafri Afrizal Junaidi Jufri
        Mukhlis Hamdan Anwar Bahrul Rahman Yusri Effendi Yusman Syaiful`),
      P: list(`Nur Siti Rosnita Yusnita Zuraida Eliza Nurlaila Marlina Fauziah Yulia Erlina Murniati Hasnah Suryani
        Nurhasanah Rahmawati Syarifah Maryam Yusmaini Elvi Masnah Nelly`),
    },
    muda: {
      L: list(`Muhammad Fadli Rahmad Akmal Hafiz Ikhsan Aulia Rafli Zaki Taufiq Haris Syahputra Arief Nanda Farhan Hanafi
        Ryan Dzaki Khalid Fahmi`),
      P: list(`Nurul Putri Nadia Rahmi Suci Cut Aulia Nisa Yulia Miftahul Zahara Raudhatul Safira Annisa Mutia Wirda
        Khairunnisa Tasya Syahira Amelia`),
    },
    anak: {
      L: list(`Muhammad Al Fatih Syafiq Zafir Rizqi Harith Umar Khalif Haziq Uwais Yusuf Luthfi Sultan Dzakwan Hafidz
        Ihsan Thoriq Mirza Farel`),
      P: list(`Nur Khalila Maryam Zahira Afifah Humairah Sofia Hanifah Aqilah Zulaikha Balqis Naura Safiyyah Izzah
        Thalita Mikayla Athaya Alisha Sarah Fathiya`),
    },
  },
}

/** Last words, shared by regions: what makes two people of one first name different. */
export const lastNames: Readonly<Record<Generation, Lists>> = {
  sepuh: {
    L: list(`Wijoyo Atmojo Utomo Raharjo Santoso Hadiwiyono Martono Sastro Basri Effendi Hidayat Sumantri Suherman
      Rahman Karim Wahab Hamid Sumitro Soetomo`),
    P: list(`Ningsih Wati Yati Astuti Rahayu Lestari Hasanah Sumarti Handayani Khasanah Kusumawati Maesaroh Juwita
      Munawaroh Hidayah Suryati Komariah Rohmah`),
  },
  tengah: {
    L: list(`Santoso Setiawan Susanto Wibowo Prasetyo Saputra Hidayat Kurniawan Nugroho Purnomo Suryana Sutisna Supriatna
      Hermawan Firmansyah Rahman Siregar Utama Wijaya Irawan Cahyono Sasongko Mulyana Permana Ardiansyah Basuki Harahap`),
    P: list(`Wahyuni Lestari Handayani Astuti Rahayu Ningsih Wulandari Kurniasih Hidayati Suryani Maryati Sulastri Aminah
      Hasanah Fatimah Kusumawati Rohmah Sumarni Herawati Setyowati Nurhayati Mulyani Komalasari Rosmiati Siregar
      Sukaesih Aisyah`),
  },
  muda: {
    L: list(`Pratama Saputra Nugraha Ramadhan Kurniawan Maulana Hidayat Firmansyah Setiawan Wicaksono Permadi Alamsyah
      Fauzi Syahputra Wijaya Gunawan Prayoga Hakim Anggara Mahendra Fadillah Lesmana Nasution Simanjuntak`),
    P: list(`Lestari Anggraini Rahmawati Permatasari Wulandari Safitri Oktaviani Puspitasari Maharani Kusuma Fadhilah
      Nuraini Agustina Damayanti Febriani Azizah Utami Khoirunnisa Pertiwi Hidayah Sholihah Melati Handayani Nababan`),
  },
  anak: {
    L: list(`Ramadhan Alfarizqi Pratama Al-Ghifari Hafidz Maulana Putra Alfatih Zaidan Abqari Rizqullah Ardhani Wibisono
      Saputra Mahardika Al-Farabi Firdaus Dewantara Akbar Prawira Syahputra Habibi Anugrah Kurnia`),
    P: list(`Azzahra Putri Ramadhani Khairunnisa Salsabila Maharani Zhafirah Anindita Al-Adawiyah Kamila Nurhaliza
      Ardhani Safitri Humaira Rahmadani Cantika Maheswari Qurrota Aulia Rizkyana Assyifa Kinasih Lestari Oktavia`),
  },
}
